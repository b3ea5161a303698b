import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../api/useDesk.ts';

const KEY = ['tokens'];

export const useTokens = () => {
  const desk = useDesk();
  return useQuery({ queryKey: KEY, queryFn: () => desk.tokens() });
};

export const useTokensChanged = () => {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: KEY });
};
