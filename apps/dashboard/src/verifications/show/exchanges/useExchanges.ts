import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/useDesk.ts';

export const exchangesKey = (id: string) => ['verifications', 'exchanges', { id }] as const;

/** Every call to the provider about a case, newest first. */
export const useExchanges = (id: string) => {
  const desk = useDesk();
  return useQuery({
    queryKey: exchangesKey(id),
    queryFn: async () => (await desk.exchanges(id)).data.toReversed(),
    retry: false,
  });
};
