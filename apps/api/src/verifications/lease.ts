import type { JobStatus } from '@desk/contract';
import type { EntityManager } from 'typeorm';

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
}

const CLAIMED = `v.id, v.lease_token AS token, v.status, v.reference_id AS "referenceId", v.recheck_requested_at AS "recheckRequestedAt"`;

/**
 * What is free to be called about: not leased, not purged, and not a submission whose sender died on the way (the reaper makes
 * that one `unconfirmed`).
 */
const FREE = `(lease_until IS NULL OR lease_until <= now()) AND purged_at IS NULL AND NOT (status = 'queued' AND sending_at IS NOT NULL)`;

const TAKE = `SET lease_until = now() + interval '${LEASE_SECONDS} s', lease_token = v.lease_token + 1,
    sending_at = CASE WHEN v.status = 'queued' THEN now() END`;

/** What a claim is for: sending a queued submission, or asking about one that was sent. */
const KINDS = { send: `status = 'queued'`, ask: `status <> 'queued'` };
export type ClaimKind = keyof typeof KINDS;

/**
 * Claims up to `limit` due cases of a kind, longest due first. One statement: SKIP LOCKED lets any number of replicas claim at
 * once without waiting for one another, and the update in the same statement makes the claim visible at its commit.
 */
export async function claimDue(manager: EntityManager, kind: ClaimKind, limit: number): Promise<Claim[]> {
  if (limit <= 0) return [];
  const [claims] = await manager.query<[Claim[], number]>(
    `WITH due AS (
       SELECT id FROM verification
       WHERE next_check_at <= now() AND ${KINDS[kind]} AND ${FREE}
       ORDER BY next_check_at LIMIT $1
       FOR UPDATE SKIP LOCKED)
     UPDATE verification v ${TAKE} FROM due WHERE v.id = due.id RETURNING ${CLAIMED}`,
    [limit],
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

/** How many calls are under way, of all replicas together: a process that died has its part until its leases end. */
export async function liveLeases(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM verification WHERE lease_until > now()',
  );
  return row?.count ?? 0;
}

/** Gives claims back whose calls were never begun, as they were before. */
export async function release(manager: EntityManager, claims: readonly Claim[]): Promise<void> {
  for (const { id, token } of claims)
    await manager.query(
      'UPDATE verification SET lease_until = NULL, sending_at = NULL WHERE id = $1 AND lease_token = $2',
      [id, token],
    );
}
