import { useState } from 'react';
import { useLiveEvents } from '../../api/useLiveEvents.ts';

/**
 * When the page last took over a change that it did not ask for, in milliseconds; undefined until there was one. `loadedAt` is when what is
 * shown came in: the change counts once it is on the page, not when it is announced.
 */
export const useCaseUpdate = (id: string, loadedAt: number): number | undefined => {
  const [announced, setAnnounced] = useState<{ id: string; at: number }>();
  useLiveEvents((message) => {
    if (message.type === 'changed' && message.change.id === id) setAnnounced({ id, at: Date.now() });
  });
  return announced?.id === id && loadedAt >= announced.at ? loadedAt : undefined;
};
