import type { ListColumn } from '@desk/contract';
import { useStore } from 'react-admin';
import { usePreferences } from '../../../preferences/usePreferences.ts';
import { useListState } from '../useListState.ts';
import { DEFAULT_COLUMNS, withApplicant } from '../display/columnChoice.ts';
import { showsSame } from './listView.ts';
import { useViews } from './useViews.ts';

/** Where the store keeps other columns than the view's own, until they are saved with it. */
const CHANGED_COLUMNS = 'verifications.viewColumns';

/**
 * The view in force and how the list differs from it. The address names it; without a name it is the one that shows the same.
 * Columns are the view's where it has some, else the reader's own.
 */
export const useCurrentView = () => {
  const list = useListState();
  const { presets, saved } = useViews();
  const { preferences, prefer } = usePreferences();
  const [other, setOther] = useStore<{ view: string; columns: ListColumn[] } | null>(CHANGED_COLUMNS, null);
  const views = [...presets, ...saved];
  const current = views.find(({ id }) => id === list.view) ?? views.find((view) => showsSame(view, list));
  const held = current?.columns ?? null;
  const changed = held !== null && other?.view === current?.id ? (other?.columns ?? null) : null;
  return {
    current,
    changed:
      current !== undefined &&
      (!showsSame(current, list) || (changed !== null && changed.join() !== held?.join())),
    columns: withApplicant(changed ?? held ?? preferences.columns ?? DEFAULT_COLUMNS),
    setColumns: (columns: ListColumn[]) => {
      if (held !== null && current) setOther({ view: current.id, columns });
      else prefer({ columns });
    },
    forgetColumns: () => setOther(null),
  };
};
