import type { AuditHead } from '@desk/contract';
import type { EntityManager } from 'typeorm';

/** The chain's newest link as the caller's transaction sees it, and how many events wait to be linked. */
export async function readHead(manager: EntityManager): Promise<AuditHead> {
  const [head] = await manager.query<{ position: string; hash: string; at: Date }[]>(
    `SELECT position, encode(hash, 'hex') AS hash, at FROM audit_link ORDER BY position DESC LIMIT 1`,
  );
  const [waiting] = await manager.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM audit_unchained',
  );
  const unchained = waiting?.count ?? 0;
  if (head === undefined) return { position: 0, hash: null, at: null, unchained };
  return { position: Number(head.position), hash: head.hash, at: head.at.toISOString(), unchained };
}
