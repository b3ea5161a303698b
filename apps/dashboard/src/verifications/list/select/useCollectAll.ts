import type { VerificationRow } from '@desk/contract';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { useListState } from '../useListState.ts';
import { BATCH } from './inBatches.ts';
import { selectable } from './selectable.ts';
import type { Selection } from './useSelection.ts';

/** As many cases as may be chosen at once: a person answers for each of them. */
export const MOST_SELECTED = 1_000;

/** Chooses the cases of the whole filter, in the list's order and up to the bound. Another filter meanwhile calls it off. */
export const useCollectAll = (selection: Selection) => {
  const desk = useDesk();
  const notify = useNotify();
  const problemText = useProblemText();
  const { filter, sort, order } = useListState();
  const [found, setFound] = useState(0);
  const running = useRef<AbortController>(undefined);
  const filtered = JSON.stringify(filter);
  useEffect(() => () => running.current?.abort(), [filtered]);

  const collect = async () => {
    const { signal } = (running.current = new AbortController());
    const ids = new Set<string>();
    setFound(0);
    for (let page = 1; ids.size < MOST_SELECTED; page++) {
      const { data } = await desk.getList<VerificationRow>('verifications', {
        filter,
        sort: { field: sort, order: order === 'asc' ? 'ASC' : 'DESC' },
        pagination: { page, perPage: BATCH },
        signal,
      });
      signal.throwIfAborted();
      for (const id of selectable(data)) ids.add(id);
      setFound(Math.min(ids.size, MOST_SELECTED));
      if (data.length < BATCH) break;
    }
    return { ids: [...ids].slice(0, MOST_SELECTED), signal };
  };
  const { mutate, isPending } = useMutation({
    mutationFn: collect,
    onSuccess: ({ ids, signal }) => {
      if (!signal.aborted) selection.select(ids);
    },
    onError: (error) => {
      if (!running.current?.signal.aborted)
        notify('list.selection.failed', { type: 'error', messageArgs: { why: problemText(error).text } });
    },
  });
  return { collect: () => mutate(), collecting: isPending, found };
};
