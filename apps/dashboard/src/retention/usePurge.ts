import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useNotify } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';
import { AUDIT_KEY } from '../audit/useAuditEvents.ts';
import { RETENTION_KEY } from './useRetention.ts';

/** Destroys every case that is due, and tells how many that were. */
export const usePurge = (onDone: () => void) => {
  const desk = useDesk();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => desk.purge(),
    onSuccess: ({ purged }) => {
      notify(purged === 0 ? 'retention.purge.doneNone' : 'retention.purge.doneSome', {
        type: purged === 0 ? 'info' : 'success',
        autoHideDuration: 8_000,
        messageArgs: { smart_count: purged, purged: purged.toLocaleString(locale) },
      });
      onDone();
    },
    // A purge that failed half-way has purged too.
    onSettled: () => {
      for (const queryKey of [RETENTION_KEY, AUDIT_KEY, ['verifications']]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
};
