import { describe, expect, test } from '@jest/globals';
import { stretchesOf, type Segment } from './segments.ts';

const segment = (value: string | null, before: number, matching: number): Segment => ({
  value,
  before,
  matching,
  all: 100,
});
const [C, A, REST] = [segment('c', 0, 2), segment('a', 2, 3), segment(null, 5, 2)];

/** Each stretch as its segments' values, how many it skips and how many it takes. */
const found = (segments: Segment[], skip: number, take: number, joined = true) =>
  stretchesOf(segments, skip, take, joined).map((stretch) => [
    stretch.segments.map(({ value }) => value),
    stretch.skip,
    stretch.take,
  ]);

describe('a page is found', () => {
  test('in one segment', () => expect(found([C], 0, 2)).toEqual([[['c'], 0, 2]]));
  test('across segments', () => expect(found([C, A], 1, 3)).toEqual([[['c', 'a'], 1, 3]]));
  test('after those before it', () => expect(found([A], 3, 2)).toEqual([[['a'], 1, 2]]));
  test('among what has no value by a query of its own', () =>
    expect(found([A, REST], 4, 25)).toEqual([
      [['a'], 2, 1],
      [[null], 0, 2],
    ]));
  test('segment by segment, where one query cannot give them in order', () =>
    expect(found([C, A], 0, 4, false)).toEqual([
      [['c'], 0, 2],
      [['a'], 0, 2],
    ]));
  test('nowhere after the last case', () => expect(found([], 7, 25)).toEqual([]));
});
