import { expect, test } from '@jest/globals';
import type { DocumentFacts } from '../src/facts.ts';
import { COUNTRIES } from './support/countries.ts';
import { codesOf } from './support/facts.ts';
import { goodDocument } from './support/good-document.ts';
import { Seeded } from './support/seeded.ts';

const HOW_MANY = 500;
const MISTAKEN: Record<string, string> = {
  O: '0',
  0: 'O',
  I: '1',
  1: 'I',
  S: '5',
  5: 'S',
  B: '8',
  8: 'B',
  Z: '2',
  2: 'Z',
};

const zoneOf = ({ proof, additionalProof }: DocumentFacts): string => {
  const mrz = proof['mrz'] ?? additionalProof['mrz'];
  return (Array.isArray(mrz) ? mrz.join('\n') : String(mrz)).replace(/\s+/g, ' ');
};

const withZone = (facts: DocumentFacts, mrz: string): DocumentFacts => ({
  ...facts,
  proof: { ...facts.proof, mrz },
  additionalProof: { ...facts.additionalProof, mrz: undefined },
});

const document = (draws: Seeded) =>
  goodDocument(
    draws,
    draws.pick(COUNTRIES),
    draws.pick(['passport', 'passport', 'residence_permit'] as const),
  );

/** Spaces around fillers, fillers lost, letters and digits taken for one another. */
const damaged = (zone: string, draws: Seeded) =>
  [...zone]
    .map((sign) => {
      if (sign === '<') return draws.pick(['<', '<', '<', '<', ' < ', '']);
      return draws.chance(0.2) ? (MISTAKEN[sign] ?? sign) : sign;
    })
    .join('');

test('a badly read zone is repaired or given up, and never said to disagree with the document', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < HOW_MANY; seed++) {
    const draws = new Seeded(seed);
    const facts = document(draws);
    const codes = codesOf(withZone(facts, damaged(zoneOf(facts), draws)));
    expect(['mrz_repaired', 'mrz_unreadable']).toContain(codes.join());
    for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1);
  }
  expect(seen.get('mrz_repaired')).toBeGreaterThan(0.7 * HOW_MANY);
});

test('any one digit that was changed in the second line of a passport is noticed, and nothing is repaired over it', () => {
  for (let seed = 0; seed < HOW_MANY; seed++) {
    const draws = new Seeded(seed);
    const facts = goodDocument(draws, draws.pick(COUNTRIES), 'passport');
    const zone = zoneOf(facts).replace(' ', '');
    const digits = [...zone].flatMap((sign, at) => (at >= 44 && /\d/.test(sign) ? [at] : []));
    const at = draws.pick(digits);
    const other = String((Number(zone[at]) + draws.int(1, 9)) % 10);
    const forged = zone.slice(0, at) + other + zone.slice(at + 1);
    expect({ seed, forged, codes: codesOf(withZone(facts, forged)) }).toEqual({
      seed,
      forged,
      codes: ['mrz_check_digit'],
    });
  }
});
