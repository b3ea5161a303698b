import { expect, test } from '@jest/globals';
import { CSV_COLUMNS } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine, type CsvRow } from '../../src/exports/csv.ts';
import { runs } from './runs.ts';

const BEGINNINGS = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\u200b',
  '\u00a0',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '"',
  ',',
  "'",
  ';',
];

/** What a column may hold, often such that a spreadsheet or a parser would take it for something else. */
const cell = fc.option(
  fc
    .tuple(
      fc.array(fc.constantFrom(...BEGINNINGS), { maxLength: 3 }),
      fc.string({
        unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...BEGINNINGS)),
      }),
    )
    .map(([beginnings, rest]) => beginnings.join('') + rest),
);

const row = fc
  .array(cell, { minLength: CSV_COLUMNS.length, maxLength: CSV_COLUMNS.length })
  .map((cells) => Object.fromEntries(CSV_COLUMNS.map((column, at) => [column, cells[at] ?? null])) as CsvRow);

const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]/u;

test('rows of any text are read back as they were, but for the sign before what would be a formula', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const read: string[][] = parse(rows.map(csvLine).join(''), { record_delimiter: ['\r\n', '\n', '\r'] });
      expect(read).toHaveLength(rows.length);
      for (const [at, cells] of read.entries())
        for (const [index, column] of CSV_COLUMNS.entries())
          expect(cells[index]).toBe(defused(rows[at]?.[column] ?? ''));
      expect(read.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    }),
    runs(300),
  );
});

const defused = (value: string): string =>
  FORMULA.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
