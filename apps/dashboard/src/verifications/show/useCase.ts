import type { VerificationDetail } from '@desk/contract';
import { useGetOne } from 'react-admin';

export const caseKey = (id: string) => ['verifications', 'getOne', { id }] as const;

/** One case with everything known about it. */
export const useCase = (id: string) =>
  useGetOne<VerificationDetail>('verifications', { id }, { retry: false });
