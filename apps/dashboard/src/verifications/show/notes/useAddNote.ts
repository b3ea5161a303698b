import type { NewNote, VerificationDetail } from '@desk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { AUDIT_KEY } from '../../../audit/useAuditEvents.ts';
import { caseKey } from '../useCase.ts';

/** Adds a note to a case. It is shown once it is stored, never before. */
export const useAddNote = (id: string, onAdded: () => void) => {
  const desk = useDesk();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (note: NewNote) => desk.addNote(id, note),
    onSuccess: (note) => {
      queryClient.setQueryData<VerificationDetail>(
        caseKey(id),
        (shown) =>
          shown && {
            ...shown,
            notes: [...shown.notes.filter((other) => other.id !== note.id), note],
          },
      );
      notify('decide.notes.sent', { type: 'success' });
      onAdded();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: AUDIT_KEY }),
  });
};
