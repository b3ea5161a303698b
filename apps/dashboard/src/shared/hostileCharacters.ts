/** Names of the characters that a reader should know about, as typesetters write them. */
const named: Record<number, string> = {
  0x00ad: 'SHY',
  0x034f: 'CGJ',
  0x061c: 'ALM',
  0x180e: 'MVS',
  0x200b: 'ZWSP',
  0x200e: 'LRM',
  0x200f: 'RLM',
  0x2028: 'LSEP',
  0x2029: 'PSEP',
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2060: 'WJ',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
};

/** Control, format (direction, zero width), unpaired, line-separating and otherwise invisible characters. */
const suspicious = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Arabic and Syriac signs that Unicode calls format characters although they are seen. */
const seen = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/u;

const joiner = /[\u200c\u200d]/u;
const variation = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const joined = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]/u;
const varied = /[\p{Script=Han}\p{Emoji}]/u;

/** Persian, Tamil and Sinhala are written with joiners, and Han names with variants: those are spelling, not hiding. */
const isHostile = (character: string, before: string): boolean => {
  if (!suspicious.test(character) || seen.test(character)) return false;
  if (joiner.test(character)) return !joined.test(before);
  if (variation.test(character)) return !varied.test(before);
  return true;
};

export interface TextRun {
  text: string;
  /** Set on a run that is one hostile character: what to show in its place. */
  mark?: string;
}

const markOf = (code: number): string => {
  const name = named[code];
  if (name !== undefined) return name;
  // U+2400 and on are pictures of the control characters: ␀ ␊ ␛
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** Splits a text into what can be shown as it is and what must be shown as a mark. */
export const textRuns = (text: string): TextRun[] => {
  const runs: TextRun[] = [];
  let plain = '';
  let before = '';
  for (const character of text) {
    const hostile = isHostile(character, before);
    before = character;
    if (!hostile) {
      plain += character;
      continue;
    }
    if (plain !== '') runs.push({ text: plain });
    plain = '';
    runs.push({ text: character, mark: markOf(character.codePointAt(0) ?? 0) });
  }
  if (plain !== '') runs.push({ text: plain });
  return runs;
};
