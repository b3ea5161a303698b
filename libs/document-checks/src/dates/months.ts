const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The number of the first English month in a text, by its first three letters, as digits; null without one. */
export function monthOf(text: string): string | null {
  for (const word of text.split(/[^A-Z]+/)) {
    const at = MONTHS.indexOf(word.slice(0, 3));
    if (at >= 0) return String(at + 1);
  }
  return null;
}
