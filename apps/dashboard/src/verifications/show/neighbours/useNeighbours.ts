import type { VerificationPage, VerificationRow } from '@desk/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useStore } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { LAST_LIST, LIST_WORDS } from '../../list/lastList.ts';
import { readAddress } from '../../list/listAddress.ts';
import { listKey, listParams } from '../../list/listQuery.ts';
import { goBack, goOn, neighboursOf, walkFrom, type ListPage, type Neighbours, type Walk } from './walk.ts';

const pageOf = ({ data, total }: VerificationPage): ListPage => ({ ids: data.map(({ id }) => id), total });

/**
 * The cases before and after one in the list that the reader came from, with its filter, order and words, over the edges of its pages.
 * Undefined without a list, and for a case that is not on it: a link led there.
 */
export const useNeighbours = (id: string): Neighbours | undefined => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  // Whoever comes from the list anew walks it anew, by what they saw there.
  const walkId = useId();
  const [lastList] = useStore<string | undefined>(LAST_LIST);
  const [q] = useStore<string>(LIST_WORDS, '');
  const { address, unknown } = readAddress(lastList ?? '');
  const { page, perPage } = address;
  const params = listParams({ ...address, filter: { ...address.filter, ...(q !== '' && { q }) } });
  const fetchPage = async (wanted: number) => {
    const pagination = { page: wanted, perPage };
    const { data, total = 0 } = await desk.getList<VerificationRow>('verifications', {
      ...params,
      pagination,
    });
    return pageOf({ data, total });
  };

  const queryKey = ['verifications', 'walk', params, walkId];
  const { data: walk } = useQuery<Walk>({
    queryKey,
    queryFn: async () => walkFrom(await fetchPage(page), page, perPage),
    initialData: () => {
      const seen = queryClient.getQueryData<VerificationPage>(listKey(params));
      return seen && walkFrom(pageOf(seen), page, perPage);
    },
    staleTime: Infinity,
    enabled: lastList !== undefined && unknown.length === 0,
  });
  const found = walk && neighboursOf(walk, id);
  useQuery({
    queryKey: [...queryKey, walk?.from, walk?.ids.length],
    queryFn: async () => {
      if (walk === undefined) return false;
      const onwards = found?.moreAfter ? await goOn(walk, fetchPage) : walk;
      queryClient.setQueryData(queryKey, found?.moreBefore ? await goBack(onwards, fetchPage) : onwards);
      return true;
    },
    staleTime: Infinity,
    enabled: found?.moreBefore === true || found?.moreAfter === true,
  });
  return found;
};
