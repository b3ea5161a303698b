import type { VerificationDetail } from '@desk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { AUDIT_KEY } from '../../audit/useAuditEvents.ts';
import { RETENTION_KEY } from '../../retention/useRetention.ts';
import { FACETS_KEY } from '../list/filter/useFacets.ts';
import { caseKey } from './useCase.ts';

/** A change to one case that answers with the whole of it: shown once it stands, `told` as its note, in the trail and in the list. */
export const useCaseChange = <T>(
  id: string,
  options: {
    change: (values: T) => Promise<VerificationDetail>;
    told?: (values: T) => string;
    onDone?: () => void;
  },
) => {
  const notify = useNotify();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: options.change,
    onSuccess: (verification, values) => {
      queryClient.setQueryData(caseKey(id), verification);
      if (options.told) notify(options.told(values), { type: 'success' });
      options.onDone?.();
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
      void queryClient.invalidateQueries({ queryKey: FACETS_KEY });
      void queryClient.invalidateQueries({ queryKey: AUDIT_KEY });
      void queryClient.invalidateQueries({ queryKey: RETENTION_KEY });
    },
  });
};
