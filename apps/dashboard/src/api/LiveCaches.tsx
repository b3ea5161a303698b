import { useQueryClient } from '@tanstack/react-query';
import { useLiveEvents } from './useLiveEvents.ts';

/**
 * Keeps an open case fresh: what is known of a changed case is asked for again. The list listens for itself
 * (`useLiveRows`), because there rows must not move under the pointer.
 */
export const LiveCaches = () => {
  const queryClient = useQueryClient();
  useLiveEvents((message) => {
    void queryClient.invalidateQueries({
      queryKey: ['verifications', 'getOne'],
      predicate: (query) => {
        const key = query.queryKey[2] as { id?: unknown } | undefined;
        return message.type === 'resync' || key?.id === message.change.id;
      },
    });
    void queryClient.invalidateQueries({
      queryKey: ['audit', 'history', ...(message.type === 'resync' ? [] : [{ id: message.change.id }])],
    });
  });
  return null;
};
