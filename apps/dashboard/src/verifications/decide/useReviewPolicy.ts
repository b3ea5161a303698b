import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/useDesk.ts';

export const REVIEW_POLICY_KEY = ['reviewPolicy'];

/** The rules of deciding: there before a key is pressed, and asked for again now and then. */
export const useReviewPolicy = () => {
  const desk = useDesk();
  return useQuery({ queryKey: REVIEW_POLICY_KEY, queryFn: () => desk.reviewPolicy(), staleTime: 60_000 });
};
