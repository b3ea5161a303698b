import type { BulkResult } from '@desk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FACETS_KEY } from '../filter/useFacets.ts';
import { outcomeOf, type BatchOutcome } from './batchOutcome.ts';
import { inBatches } from './inBatches.ts';
import type { Selection } from './useSelection.ts';

/** Acts upon cases a batch after the other; where one fails, what was done before it stands. Whatever was not done stays chosen. */
export const useBatches = <T>(
  ids: readonly string[],
  selection: Selection,
  act: (ids: string[], values: T) => Promise<BulkResult>,
) => {
  const queryClient = useQueryClient();
  const [done, setDone] = useState(0);
  const run = async (values: T): Promise<BatchOutcome> => {
    const results: BulkResult[] = [];
    const batches = inBatches(ids);
    let error: unknown = null;
    setDone(0);
    try {
      for (const batch of batches) {
        results.push(await act(batch, values));
        setDone((before) => before + batch.length);
      }
    } catch (thrown) {
      error = thrown;
    }
    return outcomeOf(results, batches.slice(results.length).flat(), error);
  };
  const { mutate, isPending, data } = useMutation({
    mutationFn: run,
    onSuccess: ({ remaining }) => {
      if (remaining.length === 0) selection.clear();
      // A single one stays as it is: it may be the row where the keyboard is, which nobody has chosen.
      else if (ids.length > 1) selection.select(remaining);
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
      void queryClient.invalidateQueries({ queryKey: FACETS_KEY });
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getOne'] });
    },
  });
  return { run: mutate, running: isPending, outcome: data, done };
};
