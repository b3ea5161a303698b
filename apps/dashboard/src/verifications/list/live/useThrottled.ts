import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

/** A call that runs `pause` milliseconds after it was first asked for, once for however many were asked for meanwhile. */
export const useThrottled = (action: () => void, pause: number): (() => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useEffectEvent(action);
  const run = useRef(() => {});
  useEffect(() => {
    run.current = () => latest();
    return () => clearTimeout(timer.current);
  }, []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      run.current();
    }, pause);
  }, [pause]);
};
