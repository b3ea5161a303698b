import { plainDigits } from './dates/digits.ts';
import { readDate } from './dates/written-date.ts';
import { isMasked } from './masked.ts';

const LEAST_SIGNS = 6;
/** No document has a longer number; a text that is longer is something else. */
const MOST_SIGNS = 100;

/**
 * What tells a document from every other: its country and its number without spaces and signs. Null for numbers that are
 * masked, or too short or too long to tell anything, or without a country. @param country two-letter code
 */
export function documentKey(number: string | null, country: string | null): string | null {
  if (number === null || country === null || number.length > MOST_SIGNS || isMasked(number)) return null;
  const signs = signsOf(number);
  // One sign over and over is a form's filler.
  if ([...signs].length < LEAST_SIGNS || new Set(signs).size === 1) return null;
  return `${country.toUpperCase()}:${signs}`;
}

/** What tells a person: name (any case, any spacing) and whole birth date; null without both. */
export function personKey(name: string | null, dateOfBirth: string | null): string | null {
  const signs = signsOf(name ?? '');
  const { kind, days } = readDate(dateOfBirth ?? '');
  // A date that may mean two days tells too little.
  if (signs === '' || kind !== 'day' || days.length !== 1) return null;
  return `${signs}:${days[0]}`;
}

/** Letters, with their marks, and digits, in capitals. */
const signsOf = (text: string) =>
  plainDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
