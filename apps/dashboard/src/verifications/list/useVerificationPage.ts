import type { VerificationPage, VerificationRow } from '@desk/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDesk } from '../../api/useDesk.ts';
import { listKey, listParams } from './listQuery.ts';
import { useListState } from './useListState.ts';

/**
 * The page of rows that the address asks for. Not `useGetList`: that one also files every row as the whole case, which the
 * case's page would then show with most of it missing.
 */
export const useVerificationPage = () => {
  const desk = useDesk();
  const { filter, sort, order, page, perPage, unknown } = useListState();
  const params = useMemo(
    () => listParams({ filter, sort, order, page, perPage }),
    [filter, sort, order, page, perPage],
  );
  const queryKey = useMemo(() => listKey(params), [params]);
  const load = async (signal?: AbortSignal): Promise<VerificationPage> => {
    // `api/dataProvider.ts` gives the page as it came, and react-admin knows only a part of it.
    const page = await desk.getList<VerificationRow>('verifications', { ...params, signal });
    const {
      data,
      total = 0,
      asOf,
      behindMs,
    } = page as typeof page & Pick<VerificationPage, 'asOf' | 'behindMs'>;
    return { data, total, asOf, behindMs };
  };
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => load(signal),
    placeholderData: keepPreviousData,
    enabled: unknown.length === 0,
  });
  return { query, queryKey, load };
};
