import type { DocumentFacts } from '../facts.ts';
import { SIDES } from '../readings.ts';
import { textsIn } from '../texts-in.ts';

export interface MrzText {
  fields: string[];
  text: string;
}

/** The shortest line of any layout; shorter values beside a zone are about it (`mrz_type`), unless the key is the zone's own. */
const LEAST_SIGNS = 28;

/** A document has one zone, of three lines at most, and keys that are about it; an answer of thousands ends here. */
const MOST_KEYS = 20;

/** The zones of both sides. Keys that hold a line each (`mrz_line_1`, `mrz_line_2`) are one zone. */
export function mrzTexts(facts: DocumentFacts): MrzText[] {
  return SIDES.flatMap((side) => {
    const found = Object.keys(facts[side])
      .filter(isMrzKey)
      .sort()
      .slice(0, MOST_KEYS)
      .map((key) => ({ key, text: textsIn(facts[side][key]).join('\n') }))
      .filter(({ key, text }) => text.trim() !== '' && (text.length >= LEAST_SIGNS || /^mrz$/i.test(key)));
    const whole = found.filter(({ text }) => text.length > 2 * LEAST_SIGNS);
    if (whole.length > 0 || found.length < 2) {
      return (whole.length > 0 ? whole : found).map(({ key, text }) => ({
        fields: [`${side}.${key}`],
        text,
      }));
    }
    return [
      {
        fields: found.map(({ key }) => `${side}.${key}`),
        text: found.map(({ text }) => text).join('\n'),
      },
    ];
  });
}

export const isMrzKey = (key: string): boolean => /mrz/i.test(key);
