import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useStore } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { useDesk } from '../../api/useDesk.ts';
import { useSession } from '../../session/useSession.ts';
import { focusContent } from '../../shared/focusContent.ts';
import { useProblemText } from '../../shared/useProblemText.ts';
import { LAST_LIST, LIST_WORDS } from './lastList.ts';
import { readAddress, writeAddress } from './listAddress.ts';

const ofMine = (me: string) =>
  writeAddress({ filter: { assigneeId: [me] }, sort: 'requestedAt', order: 'asc', page: 1, perPage: 25 });

/**
 * Takes the oldest cases that wait for a person within the list's filter, from wherever the reader is; on the first screen, which counts
 * all that wait and shows no filter, of all. One is opened, several are shown as the reader's own. No two people ever get the same.
 */
export const useTakeNext = () => {
  const desk = useDesk();
  const navigate = useNavigate();
  const notify = useNotify();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const me = useSession()?.account.id ?? '';
  const [lastList] = useStore(LAST_LIST, '');
  const [q] = useStore(LIST_WORDS, '');
  const ofAll = useLocation().pathname === '/';
  const { address, unknown } = readAddress(ofAll ? '' : lastList);
  const filter = { ...address.filter, ...(!ofAll && q !== '' && { q }) };
  const { mutate, isPending } = useMutation({
    mutationFn: (count: number) => desk.takeNext({ filter, count }),
    onSuccess: async ({ ids }, count) => {
      const [id] = ids;
      if (id === undefined) {
        const filtered = Object.keys(filter).length > 0;
        notify(filtered ? 'list.takeNext.noneHere' : 'list.takeNext.none', { type: 'info' });
        return;
      }
      void queryClient.invalidateQueries({ queryKey: ['verifications', 'getList'] });
      if (count > 1)
        notify('list.takeNext.taken', { type: 'success', messageArgs: { smart_count: ids.length } });
      await navigate(count > 1 ? `/verifications${ofMine(me)}` : `/verifications/${id}/show`, {
        state: { _scrollToTop: true },
      });
      focusContent();
    },
    onError: (error) => notify(problemText(error).text, { type: 'error' }),
  });
  const take = (count: number) => {
    // A filter that is not understood must not widen what is taken.
    if (unknown.length === 0 && !isPending) mutate(count);
  };
  return { take: () => take(1), takeSeveral: take, taking: isPending };
};
