import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchSession } from './session.ts';

/** Has every part of the page that shows or obeys the session ask for it again when it changed. */
export const SessionWatch = () => {
  const queryClient = useQueryClient();
  useEffect(
    () => watchSession(() => void queryClient.invalidateQueries({ queryKey: ['auth'] })),
    [queryClient],
  );
  return null;
};
