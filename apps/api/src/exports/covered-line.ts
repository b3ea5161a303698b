import { CSV_COLUMNS, type CsvColumn } from '@desk/contract';
import { coverCells } from '../verifications/masking.ts';
import { cellsOf, csvCell, valueOf } from './csv.ts';

/** What `coverCells` reads and changes. */
export const COVERED_COLUMNS = [
  'email',
  'declined_reason',
  'declined_reasons',
  'document_number',
  'full_name',
  'review_reason',
] as const satisfies CsvColumn[];

type Covered = Record<(typeof COVERED_COLUMNS)[number], string | null>;

const PLACES = COVERED_COLUMNS.map((column) => [column, CSV_COLUMNS.indexOf(column)] as const);

/**
 * A row of the CSV for a masked role. Its other cells are as they have to be; these are as they are stored.
 * @param line without its end
 */
export function coveredLine(line: string): string {
  const cells = cellsOf(line);
  const uncovered = Object.fromEntries(
    PLACES.map(([column, place]) => [column, valueOf(cells[place] ?? '')]),
  ) as Covered;
  const covered = coverCells(uncovered);
  for (const [column, place] of PLACES) cells[place] = csvCell(covered[column]);
  return cells.join(',');
}
