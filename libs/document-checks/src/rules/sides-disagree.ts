import { certainlyDiffer } from '../dates/compare-dates.ts';
import { readDate } from '../dates/written-date.ts';
import type { FieldKind } from '../readings.ts';
import { KEYS, onSide } from '../readings.ts';
import { isMasked } from '../masked.ts';
import { confusable } from '../mrz/signs.ts';
import { latinWords } from '../names/latin-words.ts';
import { namesDisagree } from '../names/names-disagree.ts';
import type { Rule } from '../rule.ts';

const DIFFER: Partial<Record<FieldKind, (front: string, back: string) => boolean>> = {
  number: (front, back) => !isMasked(front) && !isMasked(back) && confusable(front) !== confusable(back),
  birth: (front, back) => certainlyDiffer(readDate(front), readDate(back)),
  fullName: (front, back) => {
    const [first, second] = [latinWords(front), latinWords(back)];
    return first.length > 0 && second.length > 0 && namesDisagree(first, second);
  },
};

/** Number, birth date and name of the front against those of the back. What only one side holds is no disagreement. */
export const sidesDisagree: Rule = ({ facts }) => {
  const fields = (Object.keys(DIFFER) as FieldKind[]).flatMap((kind) => {
    const [front] = onSide(facts, 'proof', KEYS[kind]);
    const [back] = onSide(facts, 'additionalProof', KEYS[kind]);
    return front && back && DIFFER[kind]?.(front.text, back.text) ? [front.field, back.field] : [];
  });
  return { sides_disagree: fields };
};
