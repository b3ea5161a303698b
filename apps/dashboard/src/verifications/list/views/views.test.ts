import type { SavedView } from '@desk/contract';
import { describe, expect, test } from '@jest/globals';
import { verificationSearch } from '@desk/contract';
import { startOf } from '../../../shared/localDays.ts';
import { recentDaysIn, savedListView, showsSame } from './listView.ts';
import { presetViews } from './presets.ts';

const me = '00000000-0000-4000-8000-0000000000aa';
const now = new Date('2026-11-23T09:30:00').getTime();
const list = { filter: { country: ['IN', 'QA'] }, sort: 'email', order: 'asc' } as const;

const saved = (over: Partial<SavedView> = {}): SavedView => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Week',
  owner: 'Mwajuma Hassan',
  mine: true,
  shared: false,
  filter: { country: ['IN'] },
  recentDays: null,
  sort: 'requestedAt',
  order: 'desc',
  columns: null,
  ...over,
});

describe('showsSame', () => {
  test('looks through the order of values and of filters, what is not set, and words searched for', () => {
    const one = { ...list, filter: { status: ['failed' as const], country: ['IN', 'QA'] } };
    const other = {
      ...list,
      filter: { country: ['QA', 'IN'], status: ['failed' as const], requestedTo: undefined, q: 'specimen' },
    };
    expect(showsSame(one, other)).toBe(true);
  });

  test.each([
    { ...list, filter: { country: ['IN'] } },
    { ...list, filter: { ...list.filter, needsReview: false } },
    { ...list, order: 'desc' as const },
    { ...list, sort: 'country' as const },
  ])('sees another one: %j', (other) =>
    expect(
      showsSame(
        { ...list, filter: { country: ['IN', 'QA'] } },
        { ...other, filter: { ...other.filter, country: [...other.filter.country] } },
      ),
    ).toBe(false),
  );
});

test('a view of recent days begins at midnight so many days before the day it is opened', () => {
  const { filter } = savedListView(saved({ recentDays: 7 }), now);
  expect(filter).toEqual({ country: ['IN'], requestedFrom: startOf('2026-11-17'), requestedTo: undefined });
  expect(recentDaysIn(filter, now)).toBe(7);
});

test('a range that has an end, or begins longer ago than a view may say, is no range of recent days', () => {
  const requestedFrom = startOf('2026-11-17');
  expect(recentDaysIn({ requestedFrom, requestedTo: startOf('2026-11-20') }, now)).toBeNull();
  expect(recentDaysIn({ requestedFrom: startOf('2025-11-23') }, now)).toBe(366);
  expect(recentDaysIn({ requestedFrom: startOf('2025-11-22') }, now)).toBeNull();
  expect(recentDaysIn({}, now)).toBeNull();
});

test('a view never brings words to search for', () =>
  expect(savedListView(saved({ filter: { q: 'specimen' } }), now).filter).toEqual({}));

test('every preset is a search that the API takes, and no two show the same', () => {
  const presets = presetViews(me, now);
  for (const { filter, sort, order } of presets)
    expect(verificationSearch.safeParse({ ...filter, sort, order }).success).toBe(true);
  for (const one of presets) expect(presets.filter((other) => showsSame(one, other))).toEqual([one]);
});

test('declined today begins at the reader’s midnight', () =>
  expect(presetViews(me, now).find(({ id }) => id === 'declinedToday')?.filter).toEqual({
    verificationStatus: ['declined'],
    completedFrom: startOf('2026-11-23'),
  }));
