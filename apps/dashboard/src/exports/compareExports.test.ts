import { expect, test } from '@jest/globals';
import { specimenExport } from '../../test/specimenExport.ts';
import { compareExports, familyOf } from './compareExports.ts';

const hash = (letter: string) => letter.repeat(64);

test.each([
  ['identical', {}, {}],
  ['identical', { masked: true }, { masked: true }],
  ['moreRows', {}, { rows: 4, sha256: hash('b') }],
  ['fewerRows', {}, { rows: 2, sha256: hash('b') }],
  ['sameRows', {}, { sha256: hash('b') }],
  ['masking', {}, { rows: 4, sha256: hash('b'), masked: true }],
  ['unfinished', { state: 'aborted' }, {}],
  ['unfinished', {}, { state: 'running', sha256: null }],
] as const)('two exports are %s', (outcome, earlier, later) =>
  expect(compareExports(specimenExport(1, earlier), specimenExport(2, later))).toBe(outcome),
);

test('the repeats of an export, repeats of repeats too, belong together, oldest first', () => {
  const [first, other, second, third] = [1, 2, 3, 4].map((n) => specimenExport(n));
  const again = { ...second!, againOf: first!.id };
  const onceMore = { ...third!, againOf: again.id };
  const all = [onceMore, again, other!, first!];
  for (const one of [first!, again, onceMore]) {
    expect(familyOf(all, one.id).map(({ id }) => id)).toEqual([first!.id, again.id, onceMore.id]);
  }
  expect(familyOf(all, other!.id)).toEqual([other]);
  // The list holds the newest exports alone: a repeat of an older one is the oldest that is known.
  expect(familyOf([onceMore], onceMore.id)).toEqual([onceMore]);
});
