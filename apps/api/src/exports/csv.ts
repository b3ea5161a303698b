import { CSV_COLUMNS, type CsvColumn } from '@desk/contract';

export type CsvRow = Record<CsvColumn, string | null>;

/** The byte-order mark, by which spreadsheets know UTF-8, and the header row. */
export const CSV_HEAD = `\uFEFF${CSV_COLUMNS.join(',')}\r\n`;

/** One row, RFC 4180, with its CRLF. */
export const csvLine = (row: CsvRow): string =>
  `${CSV_COLUMNS.map((column) => csvCell(row[column])).join(',')}\r\n`;

/**
 * What spreadsheets take for the start of a formula (OWASP, CSV injection): the signs and their full-width forms, also
 * behind white space, control and other invisible characters, which they pass over.
 */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** One cell: a would-be formula is prefixed with `'`; quoted where RFC 4180 asks for it. */
export function csvCell(value: string | null): string {
  if (value === null) return '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
