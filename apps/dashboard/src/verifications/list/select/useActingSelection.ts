import type { VerificationRow } from '@desk/contract';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import { selectable } from './selectable.ts';
import type { Selection } from './useSelection.ts';

/** What a key acts upon: the chosen cases, or, where none is, the one at which the keyboard is. */
export const useActingSelection = (
  selection: Selection,
  rows: readonly VerificationRow[],
  current: string | undefined,
): Selection => {
  const here = selectable(rows).filter((id) => id === current);
  const possible = selection.allowed && here.length > 0;
  useShortcut('selectRow', () => here.forEach(selection.toggle), possible);
  return possible && selection.ids.length === 0 ? { ...selection, ids: here } : selection;
};
