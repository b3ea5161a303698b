import type { VerificationDetail } from '@desk/contract';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/useDesk.ts';

export const caseKey = (id: string) => ['verifications', 'getOne', { id }] as const;

/** One case with everything known about it. */
export const useCase = (id: string) => {
  const desk = useDesk();
  return useQuery({
    queryKey: caseKey(id),
    queryFn: async () => (await desk.getOne<VerificationDetail>('verifications', { id })).data,
    retry: false,
  });
};
