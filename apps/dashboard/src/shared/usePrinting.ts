import { useSyncExternalStore } from 'react';

let printing = false;

const subscribe = (watch: () => void) => {
  const set = (now: boolean) => () => {
    printing = now;
    watch();
  };
  const [begin, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
};

/** Whether the page is on its way to paper: what is folded on the screen is told there. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
