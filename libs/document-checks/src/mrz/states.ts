import { states } from 'mrz';
import { asLetters } from './signs.ts';

/** ICAO 9303-3 section 5; `UTO` is the invented state of its own specimens. */
const isState = (code: string) => Object.hasOwn(states, code) || code === 'D' || code === 'UTO';

/** The state codes that a text may begin with, and how many signs each takes; fillers after Germany's `D` may be lost. */
export const statesAtStart = (text: string): StateCode[] =>
  codes((signs) => text.slice(0, signs).padEnd(signs, '.'));
/** The same for its end. */
export const statesAtEnd = (text: string): StateCode[] =>
  codes((signs) => text.slice(-signs).padStart(signs, '.'));

export interface StateCode {
  code: string;
  signs: number;
}

const codes = (part: (signs: number) => string): StateCode[] =>
  [3, 2, 1].flatMap((signs) => {
    const code = asLetters(part(signs)).replace(/<+$/, '');
    return isState(code) ? [{ code, signs }] : [];
  });

/** Where a first line begins: its document code, its state, and what follows. */
export interface Beginning {
  code: string;
  state: string;
  rest: string;
}

const MOST_JUNK = 12;

/**
 * How a text may begin: those of the expected state, since most persons hold their own state's documents, else that of
 * another one. After junk only `P<` and the like with the expected state count, for some three letters of any text are a state's. None where
 * lost fillers leave two states to choose from (`IQATAL`: I, Qatar; or IQ, Antarctica).
 */
export function beginningsIn(text: string, codes: RegExp, expected: string): Beginning[] {
  const all = Array.from({ length: Math.min(text.length, MOST_JUNK) }, (_, at) => at).flatMap((at) =>
    codes.test(asLetters(text[at] ?? '')) ? beginningsAt(text, at) : [],
  );
  const own = all.filter(({ state, at, code }) => state === expected && (at === 0 || code.endsWith('<')));
  const others = all.filter(({ state, at, signs }) => state !== expected && at === 0 && signs > 1);
  const states = new Set(others.map(({ state }) => state));
  // `P<D<<MUSTER` without its fillers is also a beginning of Mauritius' documents, `PDMUS`.
  if (own.some(({ code, signs }) => code.length + signs === 2)) return others.length > 0 ? [] : own;
  return own.length > 0 || states.size === 1 ? [...own, ...others] : [];
}

const beginningsAt = (text: string, at: number) =>
  [2, 1].flatMap((codeSigns) => {
    const after = text.slice(at + codeSigns);
    const code = asLetters(text.slice(at, at + codeSigns));
    return statesAtStart(after).map(({ code: state, signs }) => ({
      code,
      state,
      rest: after.slice(signs),
      at,
      signs,
    }));
  });
