import { isDeepStrictEqual } from 'node:util';
import type { ExchangeOperation, FindingCode } from '@desk/contract';
import { withoutKeyless, type Keys } from '../findings/likeness.ts';
import { withOwn } from '../findings/owners.ts';
import type { Answer } from '../provider/outcome.ts';
import type { ProviderExchange } from '../provider/provider-exchange.entity.ts';
import type { Consequence } from './consequence.ts';
import { derive, noticedIn } from './derive.ts';
import type { Claim } from './lease.ts';
import { providerTime } from './provider-time.ts';
import type { Changes } from './transitions.ts';
import type { Verification } from './verification.entity.ts';

/** What a consequence changes in the case's row, beside its status. @param now the database's clock */
export function changesOf(
  current: Verification,
  claim: Claim,
  { status: _status, adopt, ...columns }: Consequence,
  exchange: ProviderExchange,
  now: Date,
): Changes {
  return {
    ...columns,
    ...(adopt && adoption({ ...current, findings: columns.findings }, adopt, exchange, now)),
    // Asked for again while this call was under way: that wish still stands.
    ...(askedMeanwhile(current, claim) && {
      recheckRequestedAt: current.recheckRequestedAt,
      nextCheckAt: now,
    }),
    exchangeCount: current.exchangeCount + 1,
    lastCheckedAt: now,
    leaseUntil: null,
    sendingAt: null,
  };
}

/** The columns of the newest version. */
function adoption(before: Verification, answer: Answer, exchange: ProviderExchange, now: Date): Changes {
  const { body } = answer;
  const requestedAt = providerTime(body.requested_at);
  const derived = derive(body, before);
  return {
    ...derived,
    findings: derivedFindings(before.findings, derived, noticedIn(body, before)),
    ...(requestedAt && { requestedAt }),
    referenceId: body.reference_id,
    completedAt:
      answer.kind === 'completed' || answer.kind === 'failed'
        ? (providerTime(body.completed_at) ?? now)
        : null,
    responseSha256: exchange.bodySha256,
  };
}

/** A case's findings once another body is its newest. */
export const derivedFindings = (before: FindingCode[], keys: Keys, noticed: FindingCode[]): FindingCode[] =>
  withoutKeyless(withOwn(before, 'document', noticed), keys);

/** Whether a person looking at the case would see a difference; polls that find nothing new disturb nobody. */
export function isVisible(
  current: Verification,
  next: Consequence,
  call: { operation: ExchangeOperation; changed: boolean },
): boolean {
  return (
    call.operation !== 'poll' ||
    call.changed ||
    next.status !== current.status ||
    !isDeepStrictEqual(next.findings, current.findings) ||
    (next.recheckRequestedAt === null) !== (current.recheckRequestedAt === null)
  );
}

const askedMeanwhile = ({ recheckRequestedAt }: Verification, claim: Claim): boolean =>
  recheckRequestedAt !== null && recheckRequestedAt.getTime() !== claim.recheckRequestedAt?.getTime();
