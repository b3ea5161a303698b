import { describe, expect, test } from '@jest/globals';
import { stretchesOf, type Segment } from './segments.ts';

const segment = (value: string | null, matching: number): Segment => ({ value, matching, all: 100 });
const DAYS = [segment('c', 2), segment('b', 0), segment('a', 3), segment(null, 2)];

/** Each stretch as its segments' values, how many it skips and how many it takes. */
const found = (skip: number, take: number, joined = true) =>
  stretchesOf(DAYS, skip, take, joined).map((stretch) => [
    stretch.segments.map(({ value }) => value),
    stretch.skip,
    stretch.take,
  ]);

describe('a page lies', () => {
  test('in its first segments', () => expect(found(0, 2)).toEqual([[['c'], 0, 2]]));
  test('across segments, past those where nothing is', () =>
    expect(found(1, 3)).toEqual([[['c', 'a'], 1, 3]]));
  test('in one alone, after those before it', () => expect(found(3, 2)).toEqual([[['a'], 1, 2]]));
  test('among what has no value, by a query of its own', () =>
    expect(found(4, 25)).toEqual([
      [['a'], 2, 1],
      [[null], 0, 2],
    ]));
  test('segment by segment, where one query cannot find them in order', () =>
    expect(found(0, 4, false)).toEqual([
      [['c'], 0, 2],
      [['a'], 0, 2],
    ]));
  test('nowhere after the last case', () => expect(found(7, 25)).toEqual([]));
});
