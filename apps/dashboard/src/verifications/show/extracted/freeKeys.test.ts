/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { freeKeyRows, freeText } from './freeKeys.ts';

test('puts front and back side by side, known keys in reading order and unknown ones after', () => {
  const front = { blood_group: 'O+', mrz: 'P<UTO', full_name: ' A SPECIMEN' };
  const back = { zone: '1', full_name: 'B SPECIMEN', document_number: null };
  expect(freeKeyRows(front, back)).toEqual([
    { key: 'document_number', front: undefined, back: null },
    { key: 'full_name', front: ' A SPECIMEN', back: 'B SPECIMEN' },
    { key: 'mrz', front: 'P<UTO', back: undefined },
    { key: 'blood_group', front: 'O+', back: undefined },
    { key: 'zone', front: undefined, back: '1' },
  ]);
});

test('does not find a key that every object has', () => {
  expect(freeKeyRows({ toString: 'x' }, {})).toEqual([{ key: 'toString', front: 'x', back: undefined }]);
});

test.each([
  ['text', 'text'],
  ['', ''],
  [null, null],
  [0, '0'],
  [false, 'false'],
  [[1, { a: null }], '[1,{"a":null}]'],
])('writes %j as %j', (value, text) => expect(freeText(value)).toBe(text));
