import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDesk } from '../api/useDesk.ts';

export const RETENTION_KEY = ['retention'] as const;
export const RETENTION_PER_PAGE = 25;

/** What a purge would destroy now. It depends on the day and on every case: asked anew whenever it is looked at. */
export const useDue = (page: number) => {
  const desk = useDesk();
  return useQuery({
    queryKey: [...RETENTION_KEY, 'due', page],
    queryFn: () => desk.dueForPurge({ page, perPage: RETENTION_PER_PAGE }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
};

/** What was destroyed, newest first. */
export const usePurges = (page: number) => {
  const desk = useDesk();
  return useQuery({
    queryKey: [...RETENTION_KEY, 'purges', page],
    queryFn: () => desk.purges({ page, perPage: RETENTION_PER_PAGE }),
    placeholderData: keepPreviousData,
    retry: false,
  });
};
