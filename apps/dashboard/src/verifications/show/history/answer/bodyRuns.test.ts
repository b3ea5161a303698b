/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { bodyRuns } from './bodyRuns.ts';

test('lines and tabs lay out, all else that is not seen becomes a mark', () => {
  expect(bodyRuns([{ text: 'a\tb\u0000' }, { byte: 0x0f }, { text: '\n' }]).runs).toEqual([
    { text: 'a\tb' },
    { mark: '␀' },
    { mark: '0F' },
    { text: '\n' },
  ]);
});

test('ends before the first mark that is one too many, and says so', () => {
  const pieces = [{ byte: 1 }, { text: 'a' }, { byte: 2 }];
  expect(bodyRuns(pieces, 2)).toEqual({ runs: [{ mark: '01' }, { text: 'a' }, { mark: '02' }], cut: false });
  expect(bodyRuns(pieces, 1)).toEqual({ runs: [{ mark: '01' }, { text: 'a' }], cut: true });
});
