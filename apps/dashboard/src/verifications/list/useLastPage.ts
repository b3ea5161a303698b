import { useEffect, useEffectEvent } from 'react';
import { useListState } from './useListState.ts';

/** The last page of so many cases. One beyond it (a shared address, cases purged since) leads there once the total is `settled`. */
export const useLastPage = (total: number, settled: boolean): number => {
  const { page, perPage, setPage } = useListState();
  const last = Math.max(1, Math.ceil(total / perPage));
  const beyond = settled && page > last;
  const toLastPage = useEffectEvent(() => setPage(last, true));
  useEffect(() => {
    if (beyond) toLastPage();
  }, [beyond]);
  return last;
};
