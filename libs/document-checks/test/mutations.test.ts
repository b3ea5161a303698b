import { expect, test } from '@jest/globals';
import { COUNTRIES } from './support/countries.ts';
import { codesOf } from './support/facts.ts';
import { goodDocument } from './support/good-document.ts';
import { MUTATIONS } from './support/mutations.ts';
import { Seeded } from './support/seeded.ts';
import { ZONE_MUTATIONS } from './support/zone-mutations.ts';

const HOW_MANY = 60;

test.each([...ZONE_MUTATIONS, ...MUTATIONS])(
  '%s is %s, and nothing else',
  (_what, code, kind, change, countries = COUNTRIES) => {
    for (let seed = 0; seed < HOW_MANY; seed++) {
      const draws = new Seeded(seed);
      const facts = goodDocument(draws, draws.pick(countries), kind);
      expect({ seed, codes: codesOf(change(facts)) }).toEqual({ seed, codes: [code] });
    }
  },
);
