/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { mentionAt, peopleFor, stillNamed, withMention } from './mentionAt.ts';

test.each([
  ['@', 1, { start: 0, words: '' }],
  ['See @mwa', 8, { start: 4, words: 'mwa' }],
  ['See @Mwajuma Has', 16, { start: 4, words: 'Mwajuma Has' }],
  ['(@an', 4, { start: 1, words: 'an' }],
  ['a line\n@an', 10, { start: 7, words: 'an' }],
  ['@an and more', 3, { start: 0, words: 'an' }],
  ['name@example.com', 12, undefined],
  ['@ at six', 8, undefined],
  ['@an\nnext', 8, undefined],
  [`@${'a'.repeat(41)}`, 42, undefined],
  ['nobody', 3, undefined],
])('in %j at %i: %j', (text, caret, query) => expect(mentionAt(text, caret)).toEqual(query));

test('a name takes the place of what was typed of it, with one space behind it', () => {
  const query = { start: 4, words: 'mw' };
  expect(withMention('See @mw', query, 'Mwajuma')).toEqual({ text: 'See @Mwajuma ', caret: 13 });
  expect(withMention('See @mw please', query, 'Mwajuma')).toEqual({ text: 'See @Mwajuma please', caret: 13 });
});

const people = [
  { id: '1', name: 'Mwajuma Hassan' },
  { id: '2', name: 'Hassan Ali' },
  { id: '3', name: 'அன்பு' },
];

test.each([
  ['', ['1', '2', '3']],
  ['HAS', ['1', '2']],
  ['juma', []],
  ['அன்', ['3']],
])('%j finds %j', (words, ids) => expect(peopleFor(people, words).map(({ id }) => id)).toEqual(ids));

test('who was chosen and deleted from the text again is not told', () =>
  expect(stillNamed(people, 'For @Hassan Ali, not Mwajuma Hassan')).toEqual(['2']));
