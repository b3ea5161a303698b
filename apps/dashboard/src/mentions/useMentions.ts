import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../api/useDesk.ts';
import { useLiveEvents } from '../api/useLiveEvents.ts';
import { useThrottled } from '../verifications/list/live/useThrottled.ts';

const KEY = ['mentions'];
const MINUTE = 60_000;

/** While cases change by the hundred, the mentions are asked for again this often at most (milliseconds). */
const PAUSE = 5_000;

/** The notes that name the reader: asked for again each minute, and soon after a case changed. */
export const useMentions = () => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  const refresh = useThrottled(() => void queryClient.invalidateQueries({ queryKey: KEY }), PAUSE);
  useLiveEvents(refresh);
  return useQuery({ queryKey: KEY, queryFn: () => desk.mentions(), refetchInterval: MINUTE });
};

/** Marks notes as read; without any, all of them. */
export const useReadMentions = () => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (noteIds: string[]) => desk.readMentions(noteIds),
    onSuccess: (mentions) => queryClient.setQueryData(KEY, mentions),
  });
};
