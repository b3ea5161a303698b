/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { freeText, isKnownFreeKey } from './freeKeys.ts';

test.each([
  ['text', 'text'],
  ['', ''],
  [null, null],
  [0, '0'],
  [false, 'false'],
  [[1, { a: null }], '[1,{"a":null}]'],
])('writes %j as %j', (value, text) => expect(freeText(value)).toBe(text));

test('knows a key in both scripts, and none that every object has', () => {
  expect(['dob', 'full_name_native', 'toString', 'blood_group'].map(isKnownFreeKey)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
