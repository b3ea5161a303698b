import { CSV_COLUMNS } from '@desk/contract';

/** The byte-order mark, by which spreadsheets know UTF-8, and the header row. */
export const CSV_HEAD = `\uFEFF${CSV_COLUMNS.join(',')}\r\n`;

/**
 * What spreadsheets take for the start of a formula (OWASP, CSV injection): the signs and their full-width forms, also
 * behind white space, control and other invisible characters, which they pass over. `formula-in-sql.ts` says the same to Postgres.
 */
export const FORMULA_SIGNS = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20';
export const PASSED_OVER = /[\s\p{C}\p{Z}]/u;
const FORMULA = new RegExp(`^${PASSED_OVER.source}*[${FORMULA_SIGNS}]|^[\\t\\r]`, 'u');

/** One cell: a would-be formula is prefixed with `'`; quoted where RFC 4180 asks for it. */
export function csvCell(value: string | null): string {
  if (value === null) return '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of one row, each as it is written. @param line without its end */
export function cellsOf(line: string): string[] {
  const pieces = line.split(',');
  if (!line.includes('"')) return pieces;
  const cells: string[] = [];
  let open = '';
  for (const piece of pieces) {
    if (open === '' && !piece.includes('"')) {
      cells.push(piece);
      continue;
    }
    const cell = open + piece;
    // A comma within quotes has an odd number of them before it.
    if (cell.split('"').length % 2 === 0) open = `${cell},`;
    else {
      cells.push(cell);
      open = '';
    }
  }
  return cells;
}

/** What a cell that no rule but the quoting has changed stands for. */
export function valueOf(cell: string): string | null {
  if (cell === '') return null;
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
