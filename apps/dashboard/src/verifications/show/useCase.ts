import type { VerificationDetail } from '@desk/contract';
import { useGetOne } from 'react-admin';

/** Apart from what the list leaves in the cache under a case's id: its rows, which are only part of a case. */
const meta = { detail: true };

export const caseKey = (id: string) => ['verifications', 'getOne', { id, meta }] as const;

/** One case with everything known about it. */
export const useCase = (id: string) =>
  useGetOne<VerificationDetail>('verifications', { id, meta }, { retry: false });
