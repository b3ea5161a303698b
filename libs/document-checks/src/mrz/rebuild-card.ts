import type { Core } from './core.ts';
import { numbersLike } from './numbers-like.ts';
import { asDigits, asLetters } from './signs.ts';
import { beginningsIn, statesAtStart } from './states.ts';

/** Optional data of line 2. */
const OPTIONAL = 11;

/** The lines of a TD1 (ICAO 9303-5: number before the birth date, nationality and names after the dates) that a zone may be. */
export function* cardLines(core: Core, numbers: Set<string>): Generator<string[]> {
  for (const nationality of statesAtStart(core.after)) {
    const after = core.after.slice(nationality.signs);
    for (const { code, state, rest } of beginningsIn(core.before, /[IACPV]/, nationality.code)) {
      for (const number of numberFields(rest, numbers)) {
        for (const { optional, composite, names } of ends(after)) {
          yield [
            `${code.padEnd(2, '<')}${state.padEnd(3, '<')}${number}`,
            `${core.birth}${core.sex}${core.expiry}${nationality.code.padEnd(3, '<')}${optional}${composite}`,
            asLetters(names).slice(0, 30).padEnd(30, '<'),
          ];
        }
      }
    }
  }
}

/** The 25 signs after the state: number, digit, optional data. */
function numberFields(read: string, printed: Set<string>): string[] {
  const text = read.replace(/<+$/, '');
  const short = text.length <= 10 ? parts(text.slice(0, -1), text.slice(-1), '', printed) : [];
  const full = text.length > 10 ? parts(text.slice(0, 9), text.slice(9, 10), text.slice(10), printed) : [];
  // A number of more than nine signs goes on in the optional data, after a filler for the digit (9303-5 section 4.2.2).
  const long = text[9] === '<' ? [text.padEnd(25, '<')] : [];
  return [...short, ...full, ...long].filter((field) => field.length === 25);
}

function parts(number: string, digit: string, optional: string, printed: Set<string>): string[] {
  const trimmed = number.replace(/<+$/, '');
  return numbersLike(trimmed, asDigits(digit), printed).map((field) => (field + optional).padEnd(25, '<'));
}

/**
 * How what follows the nationality may part into optional data, composite digit and names: without optional data the first
 * sign after the fillers is the digit, with them it stands in its place.
 */
function ends(after: string): { optional: string; composite: string; names: string }[] {
  const places = new Set([/^<*/.exec(after)?.[0].length ?? 0, OPTIONAL]);
  return [...places].flatMap((at) => {
    const sign = after[at] ?? '';
    const composite = at < OPTIONAL ? asDigits(sign) : sign;
    if (at > OPTIONAL || !/^\d$/.test(composite)) return [];
    const optional = after.slice(0, at).replace(/<+$/, '').padEnd(OPTIONAL, '<');
    return [{ optional, composite, names: after.slice(at + 1) }];
  });
}
