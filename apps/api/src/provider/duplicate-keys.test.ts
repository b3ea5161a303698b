import { expect, test } from '@jest/globals';
import { hasDuplicateKeys } from './duplicate-keys.ts';

const nested = (levels: number, inside: string): string =>
  `${'{"a":'.repeat(levels)}${inside}${'}'.repeat(levels)}`;

test.each([
  ['{"a":1,"a":1}', true],
  ['{"a":1,"b":{"c":2,"c":3}}', true],
  ['[{"x":1},{"y":1,"z":{},"y":2}]', true],
  [String.raw`{"a":1,"\u0061":2}`, true],
  ['{"":1,"":2}', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a":1,"A":1}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":{"a":{"a":1}},"b":{"a":1}}', false],
  [String.raw`{"a":"\",\"a\":{}","b":":a:","c":["a","a",":"]}`, false],
  ['"a"', false],
  ['null', false],
])('%s: %s', (text, expected) => expect(hasDuplicateKeys(text)).toBe(expected));

test('nesting without end is no trouble, and what it hides is found no deeper than anybody reads', () => {
  expect(hasDuplicateKeys(nested(99, '{"b":1,"b":1}'))).toBe(true);
  expect(hasDuplicateKeys(nested(1_000_000, '{"b":1,"b":1}'))).toBe(false);
  expect(hasDuplicateKeys(`{"a":1,"b":${nested(1_000, '1')},"a":2}`)).toBe(true);
});

test('eight megabytes are read in less than it takes to notice', () => {
  const item = (_: unknown, index: number) => `{"key${index}":"value","other":[1,2,3]}`;
  const text = `{"list":[${Array.from({ length: 220_000 }, item).join(',')}]}`;
  expect(text.length).toBeGreaterThan(8_000_000);
  const start = performance.now();
  expect(hasDuplicateKeys(text)).toBe(false);
  expect(performance.now() - start).toBeLessThan(3_000);
});
