import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/useDesk.ts';

export const POLICY_KEY = ['policy'];

/** The rules that hold for everyone. */
export const usePolicy = () => {
  const desk = useDesk();
  return useQuery({ queryKey: POLICY_KEY, queryFn: () => desk.policy() });
};
