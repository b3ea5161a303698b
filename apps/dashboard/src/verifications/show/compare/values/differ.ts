import { countryCodeOf } from './country.ts';
import { daysDiffer } from './days.ts';

/** How values of a field are held against each other; `apart`: they are not, since each stands for itself. */
export type ValueKind = 'text' | 'name' | 'date' | 'country' | 'number' | 'gender' | 'apart';

/** Of longer values only the very same is the same: folding megabytes would stop the page. */
const LONG = 2_000;

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();

const words = (name: string) =>
  folded(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

const signs = (number: string) => folded(number).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Covered for the reader's role, or masked on the document itself (`XXXX XXXX 7058`). */
const isCovered = (text: string) => /•{3}|[*●]{3}|X{4}/i.test(text);

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

const GENDERS: Readonly<Record<string, string>> = { M: 'M', MALE: 'M', F: 'F', FEMALE: 'F' };

const differ: Record<ValueKind, (one: string, other: string) => boolean> = {
  text: (one, other) => isLatin(one) === isLatin(other) && folded(one) !== folded(other),
  name: (one, other) => isLatin(one) === isLatin(other) && words(one) !== words(other),
  date: daysDiffer,
  country: (one, other) => {
    const [a, b] = [countryCodeOf(one), countryCodeOf(other)];
    // "INDIAN" beside "IND": where only one is known for a country, nothing can be said.
    if (a === undefined && b === undefined) return folded(one) !== folded(other);
    return a !== undefined && b !== undefined && a !== b;
  },
  number: (one, other) => signs(one) !== signs(other),
  gender: (one, other) => {
    const [a, b] = [GENDERS[folded(one)], GENDERS[folded(other)]];
    return a !== undefined && b !== undefined && a !== b;
  },
  apart: () => false,
};

/**
 * Whether two readings of one field say different things. Case, spaces, the order of a name's words, the way of writing a date and the kind
 * of a country's code are no difference; of another script, and of what is covered or masked, nothing can be said.
 */
export const valuesDiffer = (kind: ValueKind, one: string, other: string): boolean => {
  if (one === other || one.trim() === '' || other.trim() === '') return false;
  if (kind !== 'apart' && (one.length > LONG || other.length > LONG)) return true;
  return !isCovered(one) && !isCovered(other) && differ[kind](one, other);
};
