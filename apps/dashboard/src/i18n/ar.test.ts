import { expect, test } from '@jest/globals';
import { leaves } from '../../test/leaves.ts';
import { first as arabicFirst } from './ar/first.ts';
import { later as arabicLater } from './ar/later.ts';
import { first } from './en/first.ts';
import { later } from './en/later.ts';

/** Of react-admin, parts that the desk does not use. */
const UNUSED = /^ra\.(input|saved_queries|guesser|configurable)\./;

const used = ([key]: [string, string]) => !UNUSED.test(key);
const english = new Map([...leaves({ ...first, ...later })].filter(used));
const arabic = new Map([...leaves({ ...arabicFirst, ...arabicLater })].filter(used));

const forms = (words: string) => words.split('||||');
/** Of the last form: those for one and two say the number in words. */
const placeholders = (words: string) =>
  [
    ...new Set(
      forms(words)
        .at(-1)
        ?.match(/%\{\w+\}/g),
    ),
  ]
    .sort()
    .join(' ');

/** What is written the same in both: placeholders, signs and names of standards. */
const SAME = /^(%\{\w+\}|SHA-256|HTTP|npm run .*|[^\p{L}])*$/u;

test('Arabic has a word for each English one, and no other', () =>
  expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort()));

test('each is in Arabic letters, names what the English names, and knows the six forms of a number', () => {
  const wrong = [...english].filter(([key, words]) => {
    const translated = arabic.get(key) ?? '';
    return (
      placeholders(translated) !== placeholders(words) ||
      (!SAME.test(words) && !/\p{Script=Arabic}/u.test(translated)) ||
      forms(translated).length !== (forms(words).length > 1 ? 6 : 1)
    );
  });
  expect(Object.fromEntries(wrong.map(([key, words]) => [key, [words, arabic.get(key)]]))).toEqual({});
});
