import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { fieldErrorsOf, problemOf } from '../../../api/problem.ts';
import { useDesk } from '../../../api/useDesk.ts';
import { focusContent } from '../../../shared/focusContent.ts';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { caseKey } from '../useCase.ts';
import { useCaseChange } from '../useCaseChange.ts';

export type UnconfirmedChoice = 'sendAgain' | 'notSent';

/** Refusals after which the case is no longer what was asked about. */
const OVERTAKEN = ['not_unconfirmed', 'purged'];

/**
 * Settles an unconfirmed case for a reason. Where somebody or the provider was quicker, nothing was done: the dialog goes, a note says
 * so, and the case is asked for again.
 */
export const useSettle = (caseId: string, choice: UnconfirmedChoice, onClose: () => void) => {
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const refused = (error: unknown) =>
    translate(`unconfirmed.refused.${problemOf(error)?.code}`, { _: problemText(error).text });
  const close = () => {
    onClose();
    // The panel goes with the dialog: the button that opened it cannot have the focus again.
    setTimeout(focusContent);
  };
  const { mutate, isPending, error } = useCaseChange<string>(caseId, {
    change: (reason) =>
      choice === 'sendAgain' ? desk.sendAgain(caseId, { reason }) : desk.markNotSent(caseId, { reason }),
    told: () => translate(`unconfirmed.${choice}.told`),
    onDone: close,
  });
  const settle = (reason: string) =>
    mutate(reason, {
      onError: (refusal) => {
        if (!OVERTAKEN.includes(problemOf(refusal)?.code ?? '')) return;
        notify(refused(refusal), { type: 'warning' });
        void queryClient.invalidateQueries({ queryKey: caseKey(caseId) });
        close();
      },
    });
  const at = fieldErrorsOf(error);
  return {
    settle,
    isPending,
    problem: { at, text: error === null || 'reason' in at ? undefined : refused(error) },
  };
};
