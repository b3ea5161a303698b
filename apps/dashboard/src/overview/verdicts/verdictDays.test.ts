import { expect, test } from '@jest/globals';
import { dayOnAxis, isNamed } from './verdictDays.ts';

const named = (count: number, most: number) =>
  Array.from({ length: count }, (_, index) => index).filter((index) => isNamed(index, count, most));

test('an axis names every day that it has room for, and today always', () => {
  expect(named(7, 12)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(named(7, 5)).toEqual([0, 2, 4, 6]);
  expect(named(12, 12)).toHaveLength(12);
  expect(named(13, 12)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(named(90, 12)).toHaveLength(12);
  expect(named(90, 12).at(-1)).toBe(89);
});

test('a day of a week has its weekday, one of a longer time its month', () => {
  expect(dayOnAxis('2026-11-19', 7, 'en')).toBe('19 Thu');
  expect(dayOnAxis('2026-11-19', 8, 'en')).toBe('Nov 19');
});
