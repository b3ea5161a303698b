import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../api/useDesk.ts';

const PEOPLE_KEY = ['people'];

/** Whom a case may be given to: asked once for all who show or choose somebody. */
export const usePeople = () => {
  const desk = useDesk();
  return useQuery({ queryKey: PEOPLE_KEY, queryFn: () => desk.people(), staleTime: 60_000 });
};
