import type { NewSavedView } from '@desk/contract';
import { useNow } from '../../../shared/useNow.ts';
import { useListState } from '../useListState.ts';
import { recentDaysIn } from './listView.ts';
import { useCurrentView } from './useCurrentView.ts';

/** What a view would keep of the list as it is now: everything but the words searched for. */
export const useListAsView = () => {
  const { filter, sort, order } = useListState();
  const { columns } = useCurrentView();
  const now = useNow();
  const { q, ...kept } = filter;
  return {
    words: q !== undefined,
    filter: kept,
    recentDays: recentDaysIn(kept, now),
    /** The view itself; a moving range leaves its fixed beginning out. */
    asView: (recent: boolean, withColumns: boolean): Omit<NewSavedView, 'name' | 'shared'> => {
      const recentDays = recent ? recentDaysIn(kept, now) : null;
      const { requestedFrom: _, ...moving } = kept;
      return {
        filter: recentDays === null ? kept : moving,
        recentDays,
        sort,
        order,
        columns: withColumns ? [...columns] : null,
      };
    },
  };
};
