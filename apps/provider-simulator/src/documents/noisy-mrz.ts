import type { Draws } from '../random.ts';

const MISTAKEN: Record<string, string> = {
  O: '0',
  '0': 'O',
  I: '1',
  '1': 'I',
  S: '5',
  '8': 'B',
  B: '8',
  Z: '2',
};

/** A machine-readable zone as a poor reading gives it: spaces around fillers, letters taken for digits, fillers lost. */
export function noisy(mrz: string, draws: Draws): string {
  return [...mrz]
    .map((sign, at) => {
      if (sign === '<')
        return draws.chance(`mrz.filler.${at}`, 0.15)
          ? ''
          : draws.chance(`mrz.space.${at}`, 0.3)
            ? ' < '
            : '<';
      return draws.chance(`mrz.mistaken.${at}`, 0.3) ? (MISTAKEN[sign] ?? sign) : sign;
    })
    .join('')
    .replace(/ +/g, ' ');
}
