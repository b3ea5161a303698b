import { expect, test } from '@jest/globals';
import { dayLimits, expiresAt } from './expiry.ts';

const NOW = Date.parse('2026-03-01T23:30:00Z');

test('a preset counts days from now', () => {
  expect(expiresAt('30', '', NOW)).toBe('2026-03-31T23:30:00.000Z');
  expect(expiresAt('365', '', NOW)).toBe('2027-03-01T23:30:00.000Z');
});

test.each([
  ['2026-03-01', undefined],
  ['2026-03-02', '2026-03-02'],
  [dayLimits(NOW).last, dayLimits(NOW).last],
  ['2036-03-01', undefined],
  ['', undefined],
])('the day %j expires at %j', (day, expected) => expect(expiresAt('day', day, NOW)).toBe(expected));
