/** What OCR takes for one another, in positions where only digits, or only letters, can stand. */
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };

export const asDigits = (text: string): string => text.replace(/[A-Z]/g, (sign) => AS_DIGIT[sign] ?? sign);
export const asLetters = (text: string): string => text.replace(/\d/g, (sign) => AS_LETTER[sign] ?? sign);

export const alphanumeric = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A number as every number that OCR may take for it. */
export const confusable = (number: string): string => asDigits(alphanumeric(number));

/** A zone in one piece: no white space, every kind of angle mark as fillers, nothing else that no zone has. */
export const compact = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[«≪]/g, '<<')
    .replace(/[‹＜〈]/g, '<')
    .replace(/[^A-Z0-9<]/g, '');

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [7, 3, 1] as const;

/** The check digit over a field: weights 7, 3, 1, `<` counts as 0 (ICAO 9303-3 section 4.9). */
export function checkDigit(field: string): string {
  let sum = 0;
  for (let at = 0; at < field.length; at++) {
    sum += Math.max(ALPHABET.indexOf(field[at] ?? ''), 0) * (WEIGHTS[at % 3] ?? 0);
  }
  return String(sum % 10);
}
