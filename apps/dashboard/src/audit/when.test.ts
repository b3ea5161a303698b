import { expect, test } from '@jest/globals';
import { presetOf, rangeOf } from './when.ts';

const at = (time: string) => Date.parse(time);
const midnight = (day: string) => `${day}T00:00:00.000Z`;

test('today and the last seven days begin at midnight in UTC and are open at the end', () => {
  const now = at('2026-11-25T23:59:59.999Z');
  expect(rangeOf('today', now)).toEqual({ from: midnight('2026-11-25') });
  expect(rangeOf('last7Days', now)).toEqual({ from: midnight('2026-11-19') });
});

test.each([
  ['a Monday', '2026-11-23T00:00:00.000Z'],
  ['a Wednesday', '2026-11-25T12:00:00.000Z'],
  ['a Sunday', '2026-11-29T23:59:59.999Z'],
])('last week, seen from %s, is Monday to Sunday before this week', (_day, now) =>
  expect(rangeOf('lastWeek', at(now))).toEqual({ from: midnight('2026-11-16'), to: midnight('2026-11-23') }),
);

test.each([
  ['2026-01-01T00:00:00.000Z', '2026-01-01'],
  ['2026-03-31T23:59:59.999Z', '2026-01-01'],
  ['2026-11-25T12:00:00.000Z', '2026-10-01'],
])('the quarter of %s begins on %s', (now, first) =>
  expect(rangeOf('thisQuarter', at(now))).toEqual({ from: midnight(first) }),
);

test('a range is told as its preset, and as none once its days have passed', () => {
  const now = at('2026-11-25T12:00:00.000Z');
  const lastWeek = rangeOf('lastWeek', now);
  expect(presetOf(lastWeek, now)).toBe('lastWeek');
  expect(presetOf(lastWeek, at('2026-12-02T12:00:00.000Z'))).toBeUndefined();
  expect(presetOf({}, now)).toBeUndefined();
});
