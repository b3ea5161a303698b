import { spread, type Random } from '../random.ts';
import type { Country } from './countries.ts';
import type { Name } from './languages.ts';

/** Somebody who does not exist. */
export interface Person {
  sex: 'M' | 'F';
  sexNative: string | null;
  first: string;
  middle: string | null;
  last: string;
  full: string;
  fullNative: string | null;
  /** ISO 8601. */
  born: string;
}

/** Days of birth from 1954 to 2008, and of names that each language has at least. */
const BIRTH_DAYS = 20_000;
const NAMES = 1_000;
const FIRST_BIRTH = Date.UTC(1954, 0, 1);
const DAY_MS = 86_400_000;

/** As many cases as have persons of their own. */
export const MOST_CASES = BIRTH_DAYS * NAMES;

/**
 * The person of a case. A case's place among all pairs of a day of birth and a name is its own, and a name stands for its number
 * within a language and in no other: nobody is there twice, so that no case is like another.
 */
export function personOf(number: number, { languages }: Country, random: Random): Person {
  const place = spread(number, 12_360_679, MOST_CASES);
  const born = new Date(FIRST_BIRTH + (place % BIRTH_DAYS) * DAY_MS).toISOString().slice(0, 10);
  const { given, family, familyFirst, joint, sexes } = random.pick(languages);

  let code = Math.floor(place / BIRTH_DAYS);
  const at = code % given.length;
  code = Math.floor(code / given.length);
  const last = family[code % family.length] as Name;
  code = Math.floor(code / family.length);
  // Each name after the first but itself; 0 is none.
  const first = given[at] as Name;
  const middle = code === 0 ? null : (given[(at + code) % given.length] as Name);

  const parts = (familyFirst ? [last, first, middle] : [first, middle, last]).filter((part) => part !== null);
  const isMan = at % 2 === 0;
  return {
    sex: isMan ? 'M' : 'F',
    sexNative: sexes && sexes[isMan ? 0 : 1],
    first: first.latin,
    middle: middle?.latin ?? null,
    last: last.latin,
    full: parts.map(({ latin }) => latin).join(' '),
    fullNative: sexes && parts.map(({ native }) => native).join(joint),
    born,
  };
}
