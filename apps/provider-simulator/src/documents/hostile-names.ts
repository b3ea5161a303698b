import type { Oddity } from '../scenarios/scenario.ts';

/** Full names that a careless reader, page or spreadsheet would trip over. */
const NAMES: Partial<Record<Oddity, string>> = {
  hostile: `=HYPERLINK("https://example.com","x") <img src=x onerror=alert(1)> \u202Egnp.elpmaS\u202C\u0007\t@SUM(1) '; --`,
  'null-character': 'Null\u0000Character Sample',
  'lone-surrogate': 'Lone\ud83dSurrogate Sample',
  'long-name': Array.from({ length: 400 }, () => 'Samplename').join(' '),
};

export function hostileName(oddities: Set<Oddity>): string | undefined {
  const [name] = [...oddities].flatMap((oddity) => NAMES[oddity] ?? []);
  return name;
}
