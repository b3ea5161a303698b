import { useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../../api/useDesk.ts';
import { focusContent } from '../../../shared/focusContent.ts';
import { useCaseChange } from '../useCaseChange.ts';

/** Uncovers a case for this session; the API records it and leaves the case uncovered from then on. */
export const useReveal = (id: string) => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  return useCaseChange<void>(id, {
    change: () => desk.reveal(id),
    // The answers that were refused until now, and the list's row.
    onDone: () => {
      // The button goes with the cover.
      focusContent();
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'exchangeBody', { caseId: id }] });
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
    },
  });
};
