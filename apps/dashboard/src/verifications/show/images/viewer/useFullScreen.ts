import { useEffect, useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

const isFull = () => Boolean(document.fullscreenElement);

const leave = () => {
  if (isFull()) void document.exitFullscreen();
};

/**
 * The whole screen for the page, since menus and hints hang on the page and not on a part of it. Ends with the component;
 * `toggle` is undefined where a browser has no such thing.
 */
export const useFullScreen = (): { full: boolean; toggle: (() => void) | undefined } => {
  const full = useSyncExternalStore(subscribe, isFull);
  useEffect(() => leave, []);
  const enter = () => {
    // A browser may say no, and the window is as large as it was.
    document.documentElement.requestFullscreen().catch(() => undefined);
  };
  return { full, toggle: document.fullscreenEnabled ? (full ? leave : enter) : undefined };
};
