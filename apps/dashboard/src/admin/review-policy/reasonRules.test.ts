/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { moved, wrongReason } from './reasonRules.ts';

test.each([
  ['Forged', ['Expired'], undefined],
  ['  ', [], 'empty'],
  [' Forged ', ['Forged'], 'twice'],
])('%j beside %j: %s', (reason, others, wrong) => expect(wrongReason(reason, others)).toBe(wrong));

test('an entry moves by one place and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
