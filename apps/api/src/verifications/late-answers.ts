import type { ExchangeOperation } from '@desk/contract';
import type { Outcome } from '../provider/outcome.ts';
import type { Claim } from './lease.ts';
import type { Verification } from './verification.entity.ts';

/** The call that an answer belongs to. */
interface Asked {
  claim: Claim;
  operation: ExchangeOperation;
}

/**
 * Whether a case still waits for what came of a call. Only the newest claim's counts, and of a sending only while no person
 * has decided about it. Where they had it sent again and it has not gone out yet, what the provider decided about the
 * earlier sending still counts, since it spares the second one; that no answer came to it is nothing new.
 */
export function isAwaited(current: Verification, { claim, operation }: Asked, outcome: Outcome): boolean {
  if (current.leaseToken !== claim.token) return false;
  if (operation !== 'submit' || current.status === 'unconfirmed') return true;
  if (current.status !== 'queued') return false;
  return current.sendingAt !== null || 'body' in outcome || outcome.kind === 'refused';
}

/** Whether an answer that is not awaited says that the provider accepted a sending that the case knows nothing of: there may be two. */
export const isUnknownSending = (current: Verification, { operation }: Asked, outcome: Outcome): boolean =>
  operation === 'submit' &&
  current.purgedAt === null &&
  'body' in outcome &&
  outcome.body.reference_id !== current.referenceId;
