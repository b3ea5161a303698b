/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { prettyJson } from './prettyJson.ts';

test('lays objects and lists out on lines', () => {
  const value = { success: true, reasons: ['a', 'b'], result: { dob: null, face: [] }, info: {} };
  expect(prettyJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
});

test('keeps what reading and writing again would lose', () => {
  expect(prettyJson('{"b":1.10,"b":12345678901234567890,"10":1,"2":1e400}')).toBe(
    '{\n  "b": 1.10,\n  "b": 12345678901234567890,\n  "10": 1,\n  "2": 1e400\n}',
  );
});

test('leaves brackets, quotes and escapes inside a string alone', () => {
  expect(prettyJson('["{\\"a\\": [1,2]}", "\\\\", "\\u202e"]')).toBe(
    '[\n  "{\\"a\\": [1,2]}",\n  "\\\\",\n  "\\u202e"\n]',
  );
});

test('lays out anew what already was', () => {
  expect(prettyJson('{\r\n\t"a" :\n1 }')).toBe('{\n  "a": 1\n}');
});

test.each(['', '{"a":', '<html>502</html>', "{'a':1}"])('leaves %j, which is no JSON', (text) =>
  expect(prettyJson(text)).toBeNull(),
);
