import type { VerificationDetail } from '@desk/contract';

/** Whether the provider has told anything about the document yet: without it there are no checks and nothing read to show. */
export const hasAnswer = ({ checks, document, proof }: VerificationDetail): boolean =>
  document !== null || checks.length > 0 || Object.keys(proof).length > 0;
