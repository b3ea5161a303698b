import type { DocumentFacts } from '../facts.ts';
import { isMrzKey } from '../mrz/find.ts';
import { SIDES } from '../readings.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from '../texts-in.ts';

/** Marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9 section 2). */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
/**
 * Controls (Cc), invisible formatting (Cf) and halves of characters (Cs). Joiners belong to Indic and Arabic spelling, the
 * Arabic and Syriac signs of Cf are seen (Unicode chapter 9), and directions are told apart above.
 */
const CONTROL =
  /(?!\u200C|\u200D|[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|[\u0600-\u0605]|\u06DD|\u070F|\u0890|\u0891|\u08E2)[\p{Cc}\p{Cf}\p{Cs}]/u;
const STRAY = /^\s|\s$|[ \t\u00A0]{2}/;

interface Text {
  field: string;
  text: string;
}

/** Signs that are not seen, in everything that was read, however nested. A line break in a free key is layout. */
export const characters: Rule = ({ facts }) => {
  const extracted = extractedTexts(facts);
  const free = freeTexts(facts);
  const broken = free.map(({ field, text }) => ({ field, text: text.replace(/\r?\n/g, ' ') }));
  // Machine readable zones have spaces where readers see fillers.
  const spaced = [...extracted, ...free.filter(({ field }) => !isMrzKey(field))];
  return {
    control_characters: fieldsOf([...extracted, ...broken], CONTROL),
    direction_characters: fieldsOf([...extracted, ...free], DIRECTION),
    stray_spaces: fieldsOf(spaced, STRAY),
  };
};

const fieldsOf = (texts: Text[], pattern: RegExp) => [
  ...new Set(texts.filter(({ text }) => pattern.test(text)).map(({ field }) => field)),
];

const extractedTexts = ({ document }: DocumentFacts): Text[] =>
  Object.entries(document).flatMap(([name, value]) =>
    textsIn(value).map((text) => ({ field: `document.${name}`, text })),
  );

const freeTexts = (facts: DocumentFacts): Text[] =>
  SIDES.flatMap((side) =>
    Object.entries(facts[side]).flatMap(([key, value]) =>
      textsIn(value).map((text) => ({ field: `${side}.${key}`, text })),
    ),
  );
