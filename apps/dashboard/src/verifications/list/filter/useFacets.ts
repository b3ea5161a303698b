import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/useDesk.ts';
import { useListState } from '../useListState.ts';

export const FACETS_KEY = ['verifications', 'facets'];

/** How many cases each choice would give under the other filters. */
export const useFacets = () => {
  const desk = useDesk();
  const { filter, unknown } = useListState();
  return useQuery({
    queryKey: [...FACETS_KEY, filter],
    queryFn: ({ signal }) => desk.facets(filter, signal),
    placeholderData: keepPreviousData,
    enabled: unknown.length === 0,
  });
};
