import type { RecheckResult, VerificationDetail } from '@desk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../../api/useDesk.ts';
import { AUDIT_KEY } from '../../../audit/useAuditEvents.ts';
import { caseKey } from '../useCase.ts';
import { changesBetween, type Change } from './changes.ts';

/** What a re-check brought: what differs on the page, and whether the API found the answer itself to be another. */
export interface RecheckOutcome {
  changes: Change[];
  changed: boolean;
}

/** Asks the provider now. Nothing is shown before its answer is stored; a failed call is kept in the history too. */
export const useRecheck = (verification: VerificationDetail) => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  const { id } = verification;
  return useMutation<RecheckOutcome>({
    mutationFn: async () => {
      const result: RecheckResult = await desk.recheck(id);
      queryClient.setQueryData(caseKey(id), result.verification);
      return { changes: changesBetween(verification, result.verification), changed: result.changed };
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
      void queryClient.invalidateQueries({ queryKey: AUDIT_KEY });
    },
  });
};
