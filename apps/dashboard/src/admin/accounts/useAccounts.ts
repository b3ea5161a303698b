import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDesk } from '../../api/useDesk.ts';

const KEY = ['accounts', 'list'];

export const useAccounts = () => {
  const desk = useDesk();
  return useQuery({ queryKey: KEY, queryFn: () => desk.accounts() });
};

/** For whoever changed an account: the list is asked for again, never guessed. */
export const useAccountsChanged = () => {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['accounts'] });
};
