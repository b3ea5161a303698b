import type { DifferenceKind, DifferenceRow } from './differences.ts';

/** A row of the table, or neighbours that are the same on both sides, told in one line until it is unfolded. */
export type FoldedRow = { kind: 'row'; row: DifferenceRow } | { kind: 'fold'; rows: DifferenceRow[] };

/** Rows with all that is the same folded away, or with nothing folded. */
export const foldRows = (rows: readonly DifferenceRow[], fold: boolean): FoldedRow[] => {
  const folded: FoldedRow[] = [];
  for (const row of rows) {
    const last = folded.at(-1);
    if (!fold || row.kind !== 'same') folded.push({ kind: 'row', row });
    else if (last?.kind === 'fold') last.rows.push(row);
    else folded.push({ kind: 'fold', rows: [row] });
  }
  return folded;
};

const TOLD = ['added', 'removed', 'changed', 'moved'] as const satisfies DifferenceKind[];

/** How many fields were added, removed, changed and moved, those that there are. */
export const countDifferences = (rows: readonly DifferenceRow[]) =>
  TOLD.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
