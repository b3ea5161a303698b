import type { VerificationDetail } from '@desk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseKey } from '../show/useCase.ts';
import type { SubmissionForm } from './imageChoice.ts';
import { postSubmission } from './postSubmission.ts';
import { toSubmission } from './toSubmission.ts';
import { useIdempotencyKey } from './useIdempotencyKey.ts';

/** Sends the form; `sent` is the part that has left, from 0 to 1. `changed` says that the form is no longer the one that was sent.
 * An ended session leads to no other page: the chosen files would be gone. */
export const useSubmit = () => {
  const [sent, setSent] = useState(0);
  const key = useIdempotencyKey();
  const queryClient = useQueryClient();
  const mutation = useMutation<VerificationDetail, Error, SubmissionForm>({
    mutationFn: async (form) => {
      setSent(0);
      return postSubmission(await toSubmission(form), key.current(), setSent);
    },
    onSuccess: (verification) => {
      key.renew();
      queryClient.setQueryData(caseKey(verification.id), verification);
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
    },
  });
  return { ...mutation, sent, changed: key.renew };
};
