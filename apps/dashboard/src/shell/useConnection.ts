import { useQueryClient, type Query } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { OfflineError } from '../api/problem.ts';
import { useLiveState } from '../api/useLiveEvents.ts';

const watchBrowser = (watcher: () => void) => {
  addEventListener('online', watcher);
  addEventListener('offline', watcher);
  return () => {
    removeEventListener('online', watcher);
    removeEventListener('offline', watcher);
  };
};

const unreached = {
  type: 'active',
  predicate: ({ state }: Query) => state.error instanceof OfflineError,
} as const;

/**
 * What cannot be reached: the network, as the browser says, or the desk, because its stream of events is cut or something that is shown could
 * not be fetched. What failed is asked for again as soon as the stream is back, and by `retry`.
 */
export const useConnection = () => {
  const queryClient = useQueryClient();
  const cache = queryClient.getQueryCache();
  const subscribe = useCallback((watcher: () => void) => cache.subscribe(watcher), [cache]);
  const failing = useSyncExternalStore(subscribe, () => cache.findAll(unreached).length > 0);
  const online = useSyncExternalStore(watchBrowser, () => navigator.onLine);
  const live = useLiveState();
  const retry = useCallback(() => void queryClient.refetchQueries(unreached), [queryClient]);
  const back = online && live === 'live';
  useEffect(() => {
    if (back) retry();
  }, [back, retry]);
  const away = !online ? 'network' : live === 'offline' || failing ? 'desk' : undefined;
  return { away, retry } as const;
};
