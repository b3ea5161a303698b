import type { VerificationChanged } from '@desk/contract';
import type { EntityManager } from 'typeorm';

/** The Postgres channel on which replicas tell each other of changed cases. */
export const CHANNEL = 'verification_changed';

/** Tells every replica's browsers of a change, once the caller's transaction has committed. */
export async function announce(manager: EntityManager, change: VerificationChanged): Promise<void> {
  await manager.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(change)]);
}
