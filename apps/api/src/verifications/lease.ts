import type { JobStatus } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { PREPARED } from '../database/prepared.ts';

/** Longer than a call's deadline and the write after it, so that only a dead or stopped process loses its lease. */
export const LEASE_SECONDS = 60;

/** The right to call the provider about one case, until the lease ends or a newer claim is made. */
export interface Claim {
  id: string;
  /** The fencing token: an answer has its effect only while this is the case's newest. */
  token: string;
  status: JobStatus;
  referenceId: string | null;
  recheckRequestedAt: Date | null;
  /** Earlier calls in a row that brought no verdict. */
  attempts: number;
  /** Of the newest good body, hex. */
  responseSha256: string | null;
}

const CLAIMED = `v.id, v.lease_token AS token, v.status, v.reference_id AS "referenceId", v.attempts,
  v.recheck_requested_at AS "recheckRequestedAt", v.response_sha256 AS "responseSha256"`;

/**
 * What is free to be called about: not leased, not purged, and not a submission whose sender died on the way (the reaper makes
 * that one `unconfirmed`).
 */
const FREE = `(v.lease_until IS NULL OR v.lease_until <= now()) AND v.purged_at IS NULL
  AND NOT (v.status = 'queued' AND v.sending_at IS NOT NULL)`;

const TAKE = `SET lease_until = now() + interval '${LEASE_SECONDS} s', lease_token = v.lease_token + 1,
    sending_at = CASE WHEN v.status = 'queued' THEN now() END`;

/** What a claim is for: sending a queued submission, or asking about one that was sent. */
export type ClaimKind = 'send' | 'ask';

/**
 * As many cases may be locked, or claimed since. Only the table of what is due is read for more: Postgres, for whom nothing was due
 * when it last looked, would read all cases for it.
 */
const PASSED_OVER = 100;

/**
 * Claims up to `limit` due cases of a kind, longest due first. One statement: SKIP LOCKED lets any number of replicas claim at
 * once without waiting for one another, and the update in the same statement makes the claim visible at its commit. What
 * `verification_due` names may have been claimed since: the case's own row decides.
 */
export async function claimDue(manager: EntityManager, kind: ClaimKind, limit: number): Promise<Claim[]> {
  if (limit <= 0) return [];
  const [claims] = await manager.query<[Claim[], number]>(
    `${PREPARED} WITH due AS (
       SELECT v.id FROM (
         SELECT verification_id, next_check_at FROM verification_due
         WHERE kind = $1 AND next_check_at <= now() AND (lease_until IS NULL OR lease_until <= now())
         ORDER BY next_check_at LIMIT $2 + ${PASSED_OVER}) AS d
       JOIN verification v ON v.id = d.verification_id
       WHERE v.next_check_at <= now() AND (v.status = 'queued') = ($1 = 'send') AND ${FREE}
       ORDER BY d.next_check_at LIMIT $2
       FOR UPDATE OF v SKIP LOCKED)
     UPDATE verification v ${TAKE} FROM due WHERE v.id = due.id RETURNING ${CLAIMED}`,
    [kind, limit],
  );
  return claims;
}

/** Claims one case, due or not; null while somebody else is calling about it. */
export async function claimOne(manager: EntityManager, id: string): Promise<Claim | null> {
  const [claims] = await manager.query<[Claim[], number]>(
    `UPDATE verification v ${TAKE} WHERE v.id = $1 AND ${FREE} RETURNING ${CLAIMED}`,
    [id],
  );
  return claims[0] ?? null;
}

/** What there is for all replicas together. */
export interface Work {
  /** How many calls are under way: a process that died has its part until its leases end. */
  underWay: number;
  /** Whether a submission may be due. */
  sends: boolean;
}

/** @param answered cases whose calls are over, though their leases end when the answers are stored */
export async function workOf(manager: EntityManager, answered: readonly string[] = []): Promise<Work> {
  const [work] = await manager.query<Work[]>(
    `${PREPARED} SELECT EXISTS (SELECT FROM verification_due WHERE kind = 'send' AND next_check_at <= now()) AS sends,
       (SELECT count(*)::int FROM verification_due WHERE lease_until > now()
         AND verification_id NOT IN (SELECT unnest($1::uuid[]))) AS "underWay"`,
    [answered],
  );
  if (work === undefined) throw new Error('Counting gave no row');
  return work;
}

/** Gives claims back whose calls were never begun, as they were before. */
export async function release(manager: EntityManager, claims: readonly Claim[]): Promise<void> {
  for (const { id, token } of claims)
    await manager.query(
      'UPDATE verification SET lease_until = NULL, sending_at = NULL WHERE id = $1 AND lease_token = $2',
      [id, token],
    );
}
