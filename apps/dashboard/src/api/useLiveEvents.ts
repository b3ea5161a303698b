import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { liveEvents, type LiveMessage, type LiveState } from './events.ts';

/** Calls `onMessage` for every changed case, and once after the stream was away. */
export const useLiveEvents = (onMessage: (message: LiveMessage) => void): void => {
  const latest = useEffectEvent(onMessage);
  useEffect(() => liveEvents.listen((message) => latest(message)), []);
};

export const useLiveState = (): LiveState => useSyncExternalStore(liveEvents.watchState, liveEvents.state);
