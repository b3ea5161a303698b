import { describe, expect, test } from '@jest/globals';
import { backoffMs } from './backoff.ts';

const least = () => 0;
const middle = () => 0.5;
const most = () => 1;

describe('backoffMs', () => {
  test('doubles from 5 s to 5 min', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 40].map((attempts) => backoffMs(attempts, middle) / 1000)).toEqual([
      5, 10, 20, 40, 80, 160, 300, 300, 300,
    ]);
  });

  test('spreads by a fifth either way, within the bounds', () => {
    expect([backoffMs(0, least), backoffMs(0, most)]).toEqual([5_000, 6_000]);
    expect([backoffMs(3, least), backoffMs(3, most)]).toEqual([32_000, 48_000]);
    expect([backoffMs(9, least), backoffMs(9, most)]).toEqual([240_000, 300_000]);
  });
});
