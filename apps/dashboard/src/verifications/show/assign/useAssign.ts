import type { VerificationDetail } from '@desk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { problemOf } from '../../../api/problem.ts';
import { useDesk } from '../../../api/useDesk.ts';
import { useSession } from '../../../session/useSession.ts';
import { useDecisionProblem } from '../../decide/useDecisionProblem.ts';
import { usePersonName } from '../../../people/usePersonName.ts';
import { useCaseChange } from '../useCaseChange.ts';
import { caseKey } from '../useCase.ts';

/** Gives the case to somebody or, by null, to nobody, unless it changed hands since the reader looked: then it is shown as it is now. */
export const useAssign = ({ id, assigneeId: from }: VerificationDetail) => {
  const desk = useDesk();
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const personName = usePersonName();
  const refusal = useDecisionProblem();
  const me = useSession()?.account.id;
  const told = (assigneeId: string | null) => {
    if (assigneeId === null) return translate('decide.assign.told.nobody');
    if (assigneeId === me) return translate('decide.assign.told.me');
    return translate('decide.assign.told.other', { name: personName(assigneeId) });
  };
  const { mutate, isPending } = useCaseChange<string | null>(id, {
    change: (assigneeId) => desk.assign(id, { assigneeId, from }),
    told,
  });
  return {
    assign: (assigneeId: string | null, onDone?: () => void) => {
      if (isPending) return;
      mutate(assigneeId, {
        onSuccess: () => onDone?.(),
        onError: (error) => {
          notify(refusal(error).text ?? '', { type: 'warning' });
          if (problemOf(error)?.status === 409) void queryClient.invalidateQueries({ queryKey: caseKey(id) });
        },
      });
    },
    isPending,
  };
};
