import type { DocumentFacts } from '../facts.ts';
import { latinWords } from '../names/latin-words.ts';
import { namesDisagree } from '../names/names-disagree.ts';
import { KEYS, onDocument, onSide, SIDES, type Reading } from '../readings.ts';
import type { Rule } from '../rule.ts';

const PARTS = ['firstName', 'middleName', 'lastName'] as const;

interface Name {
  full: Reading[];
  parts: Reading[];
}

/**
 * A full name against the parts that were read beside it: as extracted, and on each side, whose parts are held against the
 * extracted name where the side has no full one. Words in other scripts than Latin are not compared.
 */
export const nameParts: Rule = ({ facts }) => {
  const extracted = {
    full: onDocument(facts, 'fullName'),
    parts: PARTS.flatMap((kind) => onDocument(facts, kind)),
  };
  const sides = SIDES.map((side): Name => {
    const full = onSide(facts, side, KEYS.fullName);
    return { full: full.length > 0 ? full : extracted.full, parts: partsOn(facts, side) };
  });
  return { name_parts_disagree: [...new Set([extracted, ...sides].flatMap(disagreeing))] };
};

const partsOn = (facts: DocumentFacts, side: (typeof SIDES)[number]) =>
  PARTS.flatMap((kind) => onSide(facts, side, KEYS[kind]));

function disagreeing({ full, parts }: Name): string[] {
  const words = parts.flatMap(({ text }) => latinWords(text));
  const wrong = full.filter(({ text }) => {
    const whole = latinWords(text);
    return words.length > 0 && whole.length > 0 && namesDisagree(whole, words);
  });
  return wrong.length > 0 ? [...wrong, ...parts].map(({ field }) => field) : [];
}
