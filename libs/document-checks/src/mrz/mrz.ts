import type { DocumentFacts } from '../facts.ts';
import { readingsOf } from '../readings.ts';
import { readLines, type MrzContent } from './content.ts';
import { mrzTexts, type MrzText } from './find.ts';
import { exactLines } from './lines.ts';
import { alphanumeric } from './signs.ts';
import { repaired } from './repair.ts';

/**
 * What came of reading a zone.
 * - `good`: its layout and all check digits fit as it was read, wherever its lines were broken.
 * - `repaired`: they fit once spaces, lost fillers and mistaken letters were put right.
 * - `wrong`: the layout fits, a check digit does not, and no repair helps.
 * - `unreadable`: nothing fits.
 */
export type MrzReading =
  | { fields: string[]; state: 'good' | 'repaired' | 'wrong'; content: MrzContent }
  | { fields: string[]; state: 'unreadable' };

/** Reads every machine readable zone among the free keys of both sides. */
export function readMrz(facts: DocumentFacts): MrzReading[] {
  const texts = mrzTexts(facts);
  if (texts.length === 0) return [];
  const numbers = new Set(readingsOf(facts, 'number').map(({ text }) => alphanumeric(text)));
  return texts.map((text) => read(text, numbers));
}

function read({ fields, text }: MrzText, numbers: Set<string>): MrzReading {
  const lines = exactLines(text);
  const content = lines && readLines(lines);
  if (content?.digitsFit && content.lettersFit) return { fields, state: 'good', content };
  const mended = repaired(text, numbers);
  if (mended) return { fields, state: 'repaired', content: mended };
  return content ? { fields, state: 'wrong', content } : { fields, state: 'unreadable' };
}
