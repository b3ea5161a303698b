import { describe, expect, test } from '@jest/globals';
import { inWords, literal } from './literal.ts';

describe('a value is said', () => {
  test.each([
    ['plain', `'plain'`],
    [`it's`, `'it''s'`],
    [`a\\'b`, ` E'a\\\\''b'`],
    [72.5, `'72.5'`],
    [[], `'{}'`],
    [['a', `b'`, 'NULL', '{}'], `ARRAY['a','b''','NULL','{}']`],
  ])('%j as %s', (value, said) => expect(literal(value)).toBe(said));

  test.each([['a\0b'], [null], [undefined], [true], [{ a: 1 }], [['a', null]]])('%j not at all', (value) =>
    expect(() => literal(value)).toThrow(TypeError),
  );
});

test('a condition is said with its values where it names them, once and as they are', () => {
  const parameters = { q: '%:whole $1%', whole: `o'x` };
  expect(inWords({ of: 'q', sql: 'v.a ILIKE :q OR v.b = :whole::text OR v.c = :other', parameters })).toBe(
    `v.a ILIKE '%:whole $1%' OR v.b = 'o''x'::text OR v.c = :other`,
  );
});
