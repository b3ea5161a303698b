import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import pg from 'pg';
import { CopyOut, type Rows } from '../../src/exports/copy-out.ts';
import { cellsOf, csvCell, valueOf } from '../../src/exports/csv.ts';
import { defused, FORMULA_RULE } from '../../src/exports/formula-in-sql.ts';
import { literal } from '../../src/exports/literal.ts';
import { emptyDatabase, type TestDatabase } from '../harness/database.ts';
import { PATIENCE_MS, runs } from './runs.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await emptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const BEGINNINGS = [...' \t\r\n\u200b\u00a0\u0378=+-@＝＋",\';\\A~0', ''];

/** What a column may hold, often such that a spreadsheet, a parser or SQL would take it for something else. */
const text = fc
  .tuple(
    fc.array(fc.constantFrom(...BEGINNINGS), { maxLength: 3 }),
    fc.oneof(
      fc.constantFrom('NULL', 'null', '\\N', '\\.', '$1', ':q', "'); --", "\\'", '{a,b}'),
      fc.string({
        unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...BEGINNINGS)),
      }),
    ),
  )
  .map(([beginnings, rest]) => (beginnings.join('') + rest).replaceAll('\0', '').toWellFormed());

/** Cells as an export has them from Postgres: one row for each, with a second cell beside it. */
async function written(texts: string[]): Promise<string> {
  const copy = client.query(
    new CopyOut(
      `SELECT ${defused('t.text')}, 'end' FROM unnest(${literal(texts)}::text[]) WITH ORDINALITY AS t (text, place)
       CROSS JOIN ${FORMULA_RULE} ORDER BY place`,
    ),
  );
  const chunks: Buffer[] = [];
  let count = 0;
  for await (const { bytes, rows } of copy as AsyncIterable<Rows>) {
    chunks.push(bytes);
    count += rows;
  }
  expect(count).toBe(texts.length);
  return Buffer.concat(chunks).toString();
}

test('a connection goes on after the last rows, also when they had to wait for their reader', async () => {
  const copy = client.query(new CopyOut(`SELECT repeat('x', 40000) FROM generate_series(1, 2)`));
  while (copy.readableLength < 2) await setImmediate();
  const taken: number[] = [];
  for await (const { bytes } of copy as AsyncIterable<Rows>) taken.push(bytes.length);
  expect(taken).toEqual([40_002, 40_002]);
  expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r]/u;

test(
  'cells of any text are written by Postgres as by the desk, and read back as they were, but for the sign before would-be formulas',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const csv = await written(texts);
        expect(csv).toBe(texts.map((cell) => `${csvCell(cell)},end\r\n`).join(''));
        const read: string[][] = parse(csv, { record_delimiter: ['\r\n'] });
        expect(read.map(([cell]) => cell)).toEqual(
          texts.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)),
        );
      }),
      runs(300),
    );
  },
  PATIENCE_MS,
);

test('the cells of a row are found again in it', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const quoted = texts.map((cell) => csvCell(`x${cell}`));
      expect(cellsOf(quoted.join(','))).toEqual(quoted);
      expect(quoted.map(valueOf)).toEqual(texts.map((cell) => `x${cell}`));
    }),
    runs(300),
  );
  expect(cellsOf(',,')).toEqual(['', '', '']);
  expect(valueOf('')).toBeNull();
});

/** Each stretch of characters with that property, as its first and its last. */
const STRETCHES = `SELECT min(code)::int AS first, max(code)::int AS last
  FROM (SELECT code, code - row_number() OVER (ORDER BY code) AS stretch FROM generate_series(1, 1114111) code
        CROSS JOIN ${FORMULA_RULE} WHERE code NOT BETWEEN 55296 AND 57343 AND chr(code) || '=' ~ rule.formula) AS passed
  GROUP BY stretch ORDER BY 1`;

test('Postgres passes over each character that the desk passes over before a formula, and over no other', async () => {
  const { rows } = await client.query<{ first: number; last: number }>(STRETCHES);
  const passed = new Set<number>();
  for (const { first, last } of rows) for (let code = first; code <= last; code++) passed.add(code);
  const wrong: number[] = [];
  for (let code = 1; code <= 0x10ffff; code++)
    if (code === 0xd800) code = 0xdfff;
    else if (FORMULA.test(`${String.fromCodePoint(code)}=`) !== passed.has(code)) wrong.push(code);
  expect(wrong).toEqual([]);
  expect(passed.size).toBeGreaterThan(900_000);
});
