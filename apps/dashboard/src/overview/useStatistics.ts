import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../api/useDesk.ts';
import { useLiveEvents } from '../api/useLiveEvents.ts';
import { useThrottled } from '../verifications/list/live/useThrottled.ts';

const KEY = ['statistics'];
const MINUTE = 60_000;

/** While cases settle by the hundred, the numbers are asked for again this often at most (milliseconds). */
const PAUSE = 10_000;

/** The numbers of the reader's own days, asked for again each minute and soon after a case changed. */
export const useStatistics = (days: number) => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const lookSoon = useThrottled(() => {
    // Where nobody looks, the numbers are only marked as old: they are asked for again when somebody comes back.
    const refetchType = document.visibilityState === 'hidden' ? 'none' : 'active';
    void queryClient.invalidateQueries({ queryKey: KEY, refetchType });
  }, PAUSE);
  useLiveEvents(lookSoon);
  return useQuery({
    queryKey: [...KEY, { timeZone, days }],
    queryFn: () => desk.statistics({ timeZone, days }),
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE,
    refetchOnWindowFocus: true,
  });
};
