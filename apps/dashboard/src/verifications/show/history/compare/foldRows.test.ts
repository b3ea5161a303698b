/** @jest-environment node */
import { expect, test } from '@jest/globals';
import type { DifferenceKind, DifferenceRow } from './differences.ts';
import { countDifferences, foldRows } from './foldRows.ts';

const rows = (...kinds: DifferenceKind[]): DifferenceRow[] => kinds.map((kind) => ({ path: [], kind }));
const shape = (those: DifferenceRow[], fold: boolean) =>
  foldRows(those, fold).map((part) => (part.kind === 'row' ? part.row.kind : part.rows.length));

test('neighbours that are the same are one line, between the differences', () => {
  expect(shape(rows('same', 'same', 'changed', 'same', 'added', 'moved'), true)).toEqual([
    2,
    'changed',
    1,
    'added',
    'moved',
  ]);
  expect(shape(rows('same', 'changed'), false)).toEqual(['same', 'changed']);
});

test('differences are counted by kind, without those that there are none of', () => {
  expect(countDifferences(rows('same', 'added', 'changed', 'added'))).toEqual([
    { kind: 'added', count: 2 },
    { kind: 'changed', count: 1 },
  ]);
});
