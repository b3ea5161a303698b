import { describe, expect, test } from '@jest/globals';
import { CSV_COLUMNS } from '@desk/contract';
import { CSV_HEAD, csvCell } from './csv.ts';

describe('csvCell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['அன்பு மாதிரி', 'அன்பு மாதிரி'],
    ['1960-01-01', '1960-01-01'],
    ['a=b', 'a=b'],
  ])('writes %j as %j', (value, cell) => expect(csvCell(value)).toBe(cell));

  test('leaves nothing for null', () => expect(csvCell(null)).toBe(''));

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\u202e=1',
    '\u0001=1',
    '\t=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\tx',
  ])('defuses %j', (value) => expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/));
});

test('the head is a byte-order mark and the columns in their order', () => {
  expect(CSV_HEAD.startsWith('\uFEFFverification_id,reference_id,email,')).toBe(true);
  expect(CSV_HEAD.trimEnd().split(',')).toHaveLength(CSV_COLUMNS.length);
});
