import type { ExchangeOutcome, FindingCode, JobStatus, Verdict } from '@desk/contract';
import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../events/announce.ts';
import type { Consequence } from './consequence.ts';
import type { Claim } from './lease.ts';

/** A case is parked after as many answers in a row that could not be let have their effect. */
export const BROKEN_ANSWERS = 5;

/** Until a case that cannot be called about is tried again, and after how long in vain it is parked. */
const AGAIN_AFTER = `interval '5 min'`;
const IN_VAIN = `interval '1 hour'`;

/** What follows from an answer that our code cannot let have its effect: a person is told, and a case that goes on so is parked. */
export function broken(consequence: Consequence, newest: readonly ExchangeOutcome[]): Consequence {
  const last = newest.slice(0, BROKEN_ANSWERS);
  const parked =
    consequence.nextCheckAt !== null &&
    last.length === BROKEN_ANSWERS &&
    last.every((outcome) => outcome === 'unreadable');
  const codes: FindingCode[] = parked ? ['answer_unexpected', 'parked'] : ['answer_unexpected'];
  return {
    ...consequence,
    findings: [...new Set([...consequence.findings, ...codes])],
    ...(parked && { nextCheckAt: null, recheckRequestedAt: null }),
  };
}

/** For operators: nothing more is done about the case until a person asks for it. */
export const tellParked = (id: string): void => new Logger('Parking').error(`Verification ${id} is parked`);

interface Postponed {
  id: string;
  status: JobStatus;
  verificationStatus: Verdict | null;
  parked: boolean;
}

/**
 * Gives a claim back that could not be used, for later: `sending_at` too, since nothing was sent. Later, because a case that
 * cannot be called about would else be the longest due for ever and keep the others waiting; and after an hour of that, not
 * until a person asks for it.
 */
export async function postpone(manager: EntityManager, claim: Claim): Promise<void> {
  const [[row]] = await manager.query<[Postponed[], number]>(
    `UPDATE verification v SET lease_until = NULL, sending_at = NULL, attempts = v.attempts + 1,
       failing_since = coalesce(v.failing_since, now()),
       next_check_at = CASE WHEN before.parked THEN NULL ELSE now() + ${AGAIN_AFTER} END,
       recheck_requested_at = CASE WHEN before.parked THEN NULL ELSE v.recheck_requested_at END,
       findings = CASE WHEN before.parked AND NOT 'parked' = ANY (v.findings) THEN array_append(v.findings, 'parked') ELSE v.findings END
     FROM (SELECT id, coalesce(failing_since <= now() - ${IN_VAIN}, false) AS parked FROM verification WHERE id = $1) AS before
     WHERE v.id = before.id AND v.lease_token = $2
     RETURNING v.id, v.status, v.verification_status AS "verificationStatus", before.parked`,
    [claim.id, claim.token],
  );
  if (!row?.parked) return;
  tellParked(row.id);
  await announce(manager, row);
}
