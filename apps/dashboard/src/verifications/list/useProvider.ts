import type { Statistics } from '@desk/contract';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/useDesk.ts';

const MINUTE = 60_000;

/** How the provider is asked, looked at each minute: it comes with the numbers of one day, the fewest there are. */
export const useProvider = (): Statistics['provider'] | undefined => {
  const desk = useDesk();
  return useQuery({
    queryKey: ['provider'],
    queryFn: () => desk.statistics({ timeZone: 'UTC', days: 1 }),
    select: ({ provider }) => provider,
    refetchInterval: MINUTE,
    refetchOnWindowFocus: true,
  }).data;
};
