import type { ExportRecord } from '@desk/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDesk } from '../api/useDesk.ts';

const PAUSE = 700;

const isOver = ({ state }: ExportRecord): boolean => state === 'done' || state === 'aborted';

/** An export as it is now, asked for again until it is complete or broken off: then the list of exports is old too. */
export const useExportProgress = (started: ExportRecord): ExportRecord => {
  const desk = useDesk();
  const { data } = useQuery({
    queryKey: ['exports', 'one', started.id],
    queryFn: () => desk.exportRecord(started.id),
    initialData: started,
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : PAUSE),
  });
  const queryClient = useQueryClient();
  const over = isOver(data);
  useEffect(() => {
    if (over) void queryClient.invalidateQueries({ queryKey: ['exports', 'list'] });
  }, [over, queryClient]);
  return data;
};
