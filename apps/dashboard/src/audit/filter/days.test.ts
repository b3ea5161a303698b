import { expect, test } from '@jest/globals';
import { endOf, firstDay, lastDay, startOf } from './days.ts';

test('a range of days includes its last day', () => {
  expect(startOf('2026-01-31')).toBe('2026-01-31T00:00:00.000Z');
  expect(endOf('2026-01-31')).toBe('2026-02-01T00:00:00.000Z');
  expect(lastDay(endOf('2026-02-28'))).toBe('2026-02-28');
  expect(firstDay(startOf('2026-12-31'))).toBe('2026-12-31');
});

test('an end within a day counts that day', () => {
  expect(lastDay('2026-02-01T00:00:00.001Z')).toBe('2026-02-01');
});
