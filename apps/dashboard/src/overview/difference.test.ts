import { expect, test } from '@jest/globals';
import { difference } from './difference.ts';

test.each([
  [12, 10, { direction: 'more', by: 2, share: 0.2 }],
  [9, 10, { direction: 'fewer', by: 1, share: 0.1 }],
  [10, 10, { direction: 'same', by: 0, share: 0 }],
  [0, 0, { direction: 'same', by: 0, share: null }],
  [3, 0, { direction: 'more', by: 3, share: null }],
] as const)('%d beside %d', (now, before, expected) => expect(difference(now, before)).toEqual(expected));
