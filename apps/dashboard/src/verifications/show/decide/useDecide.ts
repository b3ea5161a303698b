import type { ReviewInput, ReviewRecord, VerificationDetail } from '@desk/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../../api/problem.ts';
import { useDesk } from '../../../api/useDesk.ts';
import { useCaseChange } from '../useCaseChange.ts';
import { caseKey } from '../useCase.ts';
import { newestOf } from './standing.ts';

type Said = Omit<ReviewInput, 'after'>;

/**
 * Decides after what the reader had before them when they began. Where somebody was faster, nothing is recorded: the case is asked for
 * again, `meanwhile` is what they decided, and deciding once more is about that.
 */
export const useDecide = (verification: VerificationDetail, onDone: () => void) => {
  const { id } = verification;
  const desk = useDesk();
  const queryClient = useQueryClient();
  const [after, setAfter] = useState(() => newestOf(verification));
  const [meanwhile, setMeanwhile] = useState<ReviewRecord>();
  const { mutate, isPending, error } = useCaseChange<Said>(id, {
    change: (said) => desk.review(id, { ...said, after }),
    onDone,
  });
  const lookAgain = async () => {
    const { data } = await desk.getOne<VerificationDetail>('verifications', { id });
    queryClient.setQueryData(caseKey(id), data);
    setAfter(newestOf(data));
    setMeanwhile(data.reviews.at(-1));
  };
  const decide = (said: Said, onDecided: (decided: VerificationDetail) => void) =>
    mutate(said, {
      onSuccess: onDecided,
      onError: (refusal) => {
        // Should looking again fail as well, what was said first is still true, and confirming once more asks once more.
        if (problemOf(refusal)?.status === 409) lookAgain().catch(() => undefined);
      },
    });
  const overtaken = problemOf(error)?.code === 'review_changed';
  return { decide, isPending, error, meanwhile: overtaken ? meanwhile : undefined };
};
