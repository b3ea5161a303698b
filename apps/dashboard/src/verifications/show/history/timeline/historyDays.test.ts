/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { byDay, dayName } from './historyDays.ts';

/** A time where the test runs. */
const at = (local: string) => new Date(local).toISOString();

test('a day ends at midnight where the reader is', () => {
  const times = [at('2026-11-21T00:00:00.000'), at('2026-11-20T23:59:59.999'), at('2026-11-20T00:00:00.000')];
  expect(byDay(times, (time) => time)).toEqual([
    { day: '2026-11-21', items: times.slice(0, 1) },
    { day: '2026-11-20', items: times.slice(1) },
  ]);
});

test('nothing has no days', () => expect(byDay([], String)).toEqual([]));

test.each([
  ['2026-11-21', 'today'],
  ['2026-11-20', 'yesterday'],
  ['2026-11-19', undefined],
  ['2026-11-22', undefined],
])('from the first to the last moment of 21 November %s is %s', (day, name) => {
  expect(dayName(day, new Date('2026-11-21T00:00:00.000').getTime())).toBe(name);
  expect(dayName(day, new Date('2026-11-21T23:59:59.999').getTime())).toBe(name);
});

test('yesterday is found over the end of a year', () => {
  expect(dayName('2026-12-31', new Date('2027-01-01T00:00:00').getTime())).toBe('yesterday');
});
