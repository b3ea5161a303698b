import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useStore } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { useDesk } from '../../api/useDesk.ts';
import { focusContent } from '../../shared/focusContent.ts';
import { useProblemText } from '../../shared/useProblemText.ts';
import { LAST_LIST, LIST_WORDS } from './lastList.ts';
import { readAddress } from './listAddress.ts';

/**
 * Takes the oldest case that waits for a person within the list's filter, from wherever the reader is, and opens it; on the first screen,
 * which counts all that wait and shows no filter, of all. No two people ever get the same.
 */
export const useTakeNext = () => {
  const desk = useDesk();
  const navigate = useNavigate();
  const notify = useNotify();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [lastList] = useStore(LAST_LIST, '');
  const [q] = useStore(LIST_WORDS, '');
  const ofAll = useLocation().pathname === '/';
  const { address, unknown } = readAddress(ofAll ? '' : lastList);
  const filter = { ...address.filter, ...(!ofAll && q !== '' && { q }) };
  const { mutate, isPending } = useMutation({
    mutationFn: () => desk.takeNext({ filter, count: 1 }),
    onSuccess: async ({ ids: [id] }) => {
      if (id === undefined) {
        const filtered = Object.keys(filter).length > 0;
        notify(filtered ? 'list.takeNext.noneHere' : 'list.takeNext.none', { type: 'info' });
        return;
      }
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
      await navigate(`/verifications/${id}/show`, { state: { _scrollToTop: true } });
      focusContent();
    },
    onError: (error) => notify(problemText(error).text, { type: 'error' }),
  });
  return {
    take: () => {
      // A filter that is not understood must not widen what is taken.
      if (unknown.length === 0 && !isPending) mutate();
    },
    taking: isPending,
  };
};
