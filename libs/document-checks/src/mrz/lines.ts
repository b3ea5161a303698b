/** Signs a line of TD3, TD2 and TD1 (ICAO 9303-4 to 9303-6) and of the Swiss driving licence. */
const LAYOUTS = [
  [44, 44],
  [36, 36],
  [30, 30, 30],
  [9, 30, 30],
] as const;

/** The lines of a zone that was read without a sign too many or too few; line breaks may be lost or be spaces. Else null. */
export function exactLines(text: string): string[] | null {
  if (text.length > 120) return null;
  const lines = text.trim().split(/\s+/);
  if (!lines.every((line) => /^[A-Z0-9<]+$/.test(line))) return null;
  const [whole = ''] = lines;
  for (const layout of LAYOUTS) {
    if (lines.length === layout.length && lines.every((line, at) => line.length === layout[at])) return lines;
    if (lines.length === 1 && whole.length === layout.reduce((sum: number, signs) => sum + signs, 0)) {
      return cut(whole, layout);
    }
  }
  return null;
}

function cut(text: string, layout: readonly number[]): string[] {
  let at = 0;
  return layout.map((signs) => text.slice(at, (at += signs)));
}
