import { expect, test } from '@jest/globals';
import { CSV_COLUMNS, type CsvColumn } from '@desk/contract';
import { coveredLine } from './covered-line.ts';
import { csvCell } from './csv.ts';

const line = (cells: Partial<Record<CsvColumn, string>>): string =>
  CSV_COLUMNS.map((column) => csvCell(cells[column] ?? null)).join(',');

const email = 'some.person@example.com';

test('covers e-mail and number wherever they stand in a row, and changes nothing else', () => {
  const others = { reference_id: 'r, "1"', findings: `'=a`, reviewed_by: 'a | b' } as const;
  const row = {
    ...others,
    email,
    document_number: 'C12345678',
    declined_reason: 'C1234 5678, expired',
    declined_reasons: 'expired',
    full_name: 'Some "So" Person',
    review_reason: `wrote to ${email}`,
  };
  expect(coveredLine(line(row))).toBe(
    line({
      ...row,
      email: 's•••@e•••.com',
      document_number: '•••5678',
      declined_reason: '•••5678, expired',
      review_reason: 'wrote to s•••@e•••.com',
    }),
  );
});

test('defuses what is covered, too', () =>
  expect(coveredLine(CSV_COLUMNS.map((column) => (column === 'full_name' ? '"=1,2"' : '')).join(','))).toBe(
    line({ full_name: '=1,2' }),
  ));
