import type { VerificationPage } from '@desk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLiveEvents } from '../../../api/useLiveEvents.ts';
import { FACETS_KEY } from '../filter/useFacets.ts';
import { useListState } from '../useListState.ts';
import { useVerificationPage } from '../useVerificationPage.ts';
import { mergeRows, withChange, type Merged } from './mergeRows.ts';
import { useChangedRows } from './useChangedRows.ts';
import { useThrottled } from './useThrottled.ts';

/** While cases settle by the hundred, the list is asked for again this often at most (milliseconds). */
const PAUSE = 1_500;
const nothing: Merged['waiting'] = { kind: 'nothing' };

/**
 * Follows what changes elsewhere: a shown row takes its new status at once, and the rest of it with the next look at the
 * list. `hold` says that the reader is busy with the rows.
 */
export const useLiveRows = (hold: () => boolean) => {
  const queryClient = useQueryClient();
  const { page, sort, order } = useListState();
  const { query, queryKey, load } = useVerificationPage();
  const [changed, pointOut] = useChangedRows();
  const [waiting, setWaiting] = useState<{ queryKey: unknown[]; what: Merged['waiting'] }>({
    queryKey,
    what: nothing,
  });
  const newestFirst = page === 1 && sort === 'requestedAt' && order === 'desc';

  const look = async () => {
    if (query.data === undefined) {
      await query.refetch();
      return;
    }
    const fresh = await load().catch(() => undefined);
    // Read only now: the reader may have gone on to another page while the answer came.
    const shown = queryClient.getQueryData<VerificationPage>(queryKey);
    if (fresh === undefined || shown === undefined) return;
    const merged = mergeRows(shown, fresh, newestFirst && !hold());
    queryClient.setQueryData(queryKey, merged.page);
    pointOut(merged.changed);
    setWaiting({ queryKey, what: merged.waiting });
  };
  const lookSoon = useThrottled(() => {
    void look();
    void queryClient.invalidateQueries({ queryKey: FACETS_KEY });
  }, PAUSE);

  useLiveEvents((message) => {
    if (message.type === 'changed') {
      const shown = queryClient.getQueryData<VerificationPage>(queryKey);
      const next = shown && withChange(shown, message.change);
      if (next !== shown) {
        queryClient.setQueryData(queryKey, next);
        pointOut([message.change.id]);
      }
    }
    lookSoon();
  });

  const show = async () => {
    setWaiting({ queryKey, what: nothing });
    const known = new Set(query.data?.data.map(({ id }) => id));
    const { data } = await query.refetch();
    pointOut((data?.data ?? []).map(({ id }) => id).filter((id) => !known.has(id)));
  };
  return { query, changed, waiting: waiting.queryKey === queryKey ? waiting.what : nothing, show };
};
