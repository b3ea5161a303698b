import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { inBatches } from './inBatches.ts';
import type { Selection } from './useSelection.ts';

/** Re-checks cases a batch after the other. Where one fails, those not asked about stay chosen; what was asked before it stands. */
export const useRecheck = (ids: string[], selection: Selection, onSettled: () => void) => {
  const desk = useDesk();
  const translate = useTranslate();
  const notify = useNotify();
  const problemText = useProblemText();
  const [done, setDone] = useState(0);

  const tell = (accepted: number, skipped: number) =>
    notify('queue.recheck.outcome', {
      type: skipped > 0 ? 'warning' : 'success',
      autoHideDuration: 8_000,
      messageArgs: {
        accepted: translate('queue.recheck.accepted', { smart_count: accepted }),
        skipped: skipped > 0 ? translate('queue.recheck.skipped', { smart_count: skipped }) : '',
      },
    });
  const run = async () => {
    let [accepted, skipped, asked] = [0, 0, 0];
    try {
      for (const batch of inBatches(ids)) {
        const result = await desk.recheckMany(batch);
        accepted += result.accepted.length;
        skipped += result.skipped.length;
        asked += batch.length;
        setDone(asked);
      }
      tell(accepted, skipped);
      selection.clear();
    } catch (error) {
      // A single one stays as it is: it may be the row where the keyboard is, which nobody has chosen.
      if (ids.length > 1) selection.select(ids.slice(asked));
      notify('queue.recheck.failed', {
        type: 'error',
        autoHideDuration: 8_000,
        messageArgs: { smart_count: ids.length - asked, why: problemText(error).text },
      });
    }
  };
  const { mutate, isPending } = useMutation({ mutationFn: run, onSettled });
  return { recheck: () => mutate(), running: isPending, done };
};
