import { describe, expect, test } from '@jest/globals';
import { specimenRow } from '../../../../test/specimenRow.ts';
import { mergeRows, withChange } from './mergeRows.ts';

const [one, two, three] = [specimenRow(1), specimenRow(2), specimenRow(3)];
const shown = { data: [one, two], total: 2 };
const settled = { ...two, status: 'completed' as const, verificationStatus: 'declined' as const };

describe('mergeRows', () => {
  test('changes a row in its place', () => {
    const { page, changed, waiting } = mergeRows(shown, { data: [one, settled], total: 2 }, false);
    expect(page.data).toEqual([one, settled]);
    expect(changed).toEqual([two.id]);
    expect(waiting).toEqual({ kind: 'nothing' });
  });

  test('lets a new row in where rows may move, and points it out', () => {
    const fresh = { data: [three, one], total: 3 };
    expect(mergeRows(shown, fresh, true)).toEqual({
      page: fresh,
      changed: [three.id],
      waiting: { kind: 'nothing' },
    });
  });

  test('only announces a new row where rows must stay, and still changes those that are shown', () => {
    const { page, changed, waiting } = mergeRows(shown, { data: [three, one, settled], total: 3 }, false);
    expect(page).toEqual({ data: [one, settled], total: 2 });
    expect(changed).toEqual([two.id]);
    expect(waiting).toEqual({ kind: 'new', count: 1 });
  });

  test('goes on counting from what is shown, not from the last look', () => {
    const first = mergeRows(shown, { data: [three, one], total: 3 }, false).page;
    expect(mergeRows(first, { data: [three, one], total: 5 }, false).waiting).toEqual({
      kind: 'new',
      count: 3,
    });
  });

  test('announces rows on pages that are not shown', () => {
    expect(mergeRows(shown, { data: [one, two], total: 4 }, false).waiting).toEqual({
      kind: 'new',
      count: 2,
    });
  });

  test('says that rows have moved or gone where none is new', () => {
    expect(mergeRows(shown, { data: [two, one], total: 2 }, false).waiting).toEqual({ kind: 'moved' });
    const gone = mergeRows(shown, { data: [one], total: 1 }, false);
    expect(gone.waiting).toEqual({ kind: 'moved' });
    expect(gone.page.data).toEqual([one, two]);
  });
});

describe('withChange', () => {
  test('gives a shown row its new status and verdict', () => {
    const change = { id: two.id, status: 'completed', verificationStatus: 'accepted' } as const;
    expect(withChange(shown, change).data[1]).toEqual({ ...two, ...change });
  });

  test('leaves a page alone that does not show the case', () => {
    expect(withChange(shown, { id: three.id, status: 'failed', verificationStatus: null })).toBe(shown);
  });
});
