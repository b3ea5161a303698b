import type { Core } from './core.ts';
import { numbersLike } from './numbers-like.ts';
import { asDigits, asLetters } from './signs.ts';
import { beginningsIn, statesAtEnd } from './states.ts';

/** The lines of a TD3 or TD2 (ICAO 9303-4 and 9303-6: names first, number and nationality before the birth date) that a zone may be. */
export function* bookLines(core: Core, numbers: Set<string>): Generator<string[]> {
  for (const nationality of statesAtEnd(core.before)) {
    const first = core.before.slice(0, -nationality.signs);
    const run = /([A-Z0-9]{1,9})<*$/.exec(first.slice(0, -1));
    if (!run?.[1]) continue;
    const names = first.slice(0, run.index);
    for (const beginning of beginningsIn(names, /[PVIAC]/, nationality.code)) {
      for (const number of numbersLike(run[1], asDigits(first.slice(-1)), numbers)) {
        for (const end of ends(core.after, beginning.code.startsWith('P') ? 14 : 7)) {
          yield lines(beginning, number, nationality.code, core, end);
        }
      }
    }
  }
}

function lines(
  { code, state, rest }: { code: string; state: string; rest: string },
  number: string,
  nationality: string,
  { birth, sex, expiry }: Core,
  end: string,
): string[] {
  const second = `${number}${nationality.padEnd(3, '<')}${birth}${sex}${expiry}${end}`;
  const first = `${code.padEnd(2, '<')}${state.padEnd(3, '<')}${asLetters(rest)}`;
  return [first.slice(0, second.length).padEnd(second.length, '<'), second];
}

/** Optional data and the last digits, fillers restored. In passports the optional data has a digit of its own. */
function ends(after: string, optionalSigns: number): string[] {
  const read = after.replace(/<+$/, '');
  if (read === '') return [];
  // Fillers are often taken for a K, its neighbours being fillers still.
  return [read, read.replace(/K+(?=<)|(?<=<)K+/g, (run) => '<'.repeat(run.length)), asDigits(read)].map(
    (text) => {
      const composite = asDigits(text.slice(-1));
      const rest = text.slice(0, -1);
      if (optionalSigns === 7) return padded(rest.replace(/<+$/, ''), 7) + composite;
      const own = asDigits(rest.slice(-1)) || '<';
      return padded(rest.slice(0, -1).replace(/<+$/, ''), 14) + own + composite;
    },
  );
}

const padded = (text: string, signs: number) => text.slice(0, signs).padEnd(signs, '<');
