import type { VerificationRow } from '@desk/contract';
import { selectable } from '../select/selectable.ts';
import type { Selection } from '../select/useSelection.ts';

/** A case among others. All of it stays the same while another row changes: a key or a tick must not draw a hundred rows again. */
export interface RowProps {
  row: VerificationRow;
  /** Whether it has just changed. */
  changed: boolean;
  /** Whether the keyboard is there. */
  current: boolean;
  /** Undefined where it cannot be chosen. */
  selected: boolean | undefined;
  onToggle: (id: string) => void;
}

/** The rows, and what is so of some of them. */
export interface Rows {
  rows: VerificationRow[];
  changed: ReadonlySet<string>;
  current: string | undefined;
  selection: Selection;
}

/** What each row is told of it. */
export const propsOf = ({ rows, changed, current, selection }: Rows): RowProps[] => {
  const chosen = new Set(selection.ids);
  const choosable = new Set(selection.allowed ? selectable(rows) : []);
  return rows.map((row) => ({
    row,
    changed: changed.has(row.id),
    current: row.id === current,
    selected: choosable.has(row.id) ? chosen.has(row.id) : undefined,
    onToggle: selection.toggle,
  }));
};
