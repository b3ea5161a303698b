import { useSyncExternalStore } from 'react';

/** One clock for every `TimeAgo` on the page: it ticks only while something shows a time and the tab is seen. */
const TICK = 10_000;
const watchers = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = () => {
  if (document.visibilityState === 'hidden') return;
  now = Date.now();
  for (const watcher of watchers) watcher();
};

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  if (timer === undefined) {
    // Nobody looked at the clock for a while: what it shows is from then.
    now = Date.now();
    timer = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', tick);
  }
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  };
};

/** The time in milliseconds, new every ten seconds. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
