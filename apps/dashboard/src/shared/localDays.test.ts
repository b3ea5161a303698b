import { describe, expect, test } from '@jest/globals';
import { daysAgo, endOf, firstDay, lastDay, recentDaysOf, startOf } from './localDays.ts';

/** 23:30 in the evening where the test runs: in most zones already or still another day in UTC. */
const lateOn = (day: string) => new Date(`${day}T23:30:00`).getTime();

describe('a day of the reader’s calendar', () => {
  test('begins and ends at midnight there', () => {
    expect(startOf('2026-01-31')).toBe(new Date('2026-01-31T00:00:00').toISOString());
    expect(endOf('2026-01-31')).toBe(new Date('2026-02-01T00:00:00').toISOString());
  });

  test('comes back from its two ends', () => {
    expect(firstDay(startOf('2026-01-31'))).toBe('2026-01-31');
    expect(lastDay(endOf('2026-01-31'))).toBe('2026-01-31');
  });

  test('is the one before for the last millisecond of it', () => {
    const before = new Date(new Date('2026-03-01T00:00:00').getTime() - 1).toISOString();
    expect(firstDay(before)).toBe('2026-02-28');
  });
});

test('days ago are counted on the calendar, over the ends of months and the clocks’ changes', () => {
  expect(daysAgo(0, lateOn('2026-03-01'))).toBe(startOf('2026-03-01'));
  expect(daysAgo(1, lateOn('2026-03-01'))).toBe(startOf('2026-02-28'));
  expect(daysAgo(200, lateOn('2026-11-23'))).toBe(startOf('2026-05-07'));
});

describe('recentDaysOf', () => {
  const now = lateOn('2026-11-23');
  test.each([1, 2, 30, 200])('finds %i', (days) =>
    expect(recentDaysOf(daysAgo(days - 1, now), now)).toBe(days),
  );

  test('finds none where the range begins within a day, or tomorrow', () => {
    expect(recentDaysOf(new Date('2026-11-23T08:00:00').toISOString(), now)).toBeUndefined();
    expect(recentDaysOf(startOf('2026-11-24'), now)).toBeUndefined();
  });
});
