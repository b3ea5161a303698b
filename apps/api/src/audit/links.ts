import type { EntityManager } from 'typeorm';
import { BEGINNING, linkHash, macFits, STORED_EVENT, type StoredEvent } from './chain.ts';

/** Any constant will do; it differs from every other advisory lock of the desk. */
const CHAIN_LOCK = 7_203_441_003;

/** Events looked at in one transaction. */
const BATCH = 1_000;

/** The chain's newest link, as the next one needs it. */
interface Head {
  position: number;
  hash: Buffer;
  /** Whether its event has a code: from there on, all must. */
  coded: boolean;
}

/** What came of a batch: where to go on, null at the end; how many events are not to be linked. */
export interface Batch {
  next: string | null;
  refused: number;
}

/**
 * Links the events that wait, of those after the id `after`, in the order of their ids. Only one transaction does so at a
 * time; while another is at it, this is null and nothing is done, so that nobody waits.
 */
export async function linkBatch(manager: EntityManager, key: Buffer, after: string): Promise<Batch | null> {
  const [lock] = await manager.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
    CHAIN_LOCK,
  ]);
  if (!lock?.mine) return null;
  const waiting = await manager.query<StoredEvent[]>(
    `SELECT ${STORED_EVENT} FROM audit_unchained u JOIN audit_event e ON e.id = u.event_id
     WHERE u.event_id > $1 AND NOT EXISTS (SELECT FROM audit_link l WHERE l.event_id = u.event_id)
     ORDER BY u.event_id LIMIT ${BATCH}`,
    [after],
  );
  const linked = waiting.length === 0 ? 0 : await append(manager, key, waiting);
  const next = waiting.length === BATCH ? (waiting.at(-1)?.id ?? null) : null;
  return { next, refused: waiting.length - linked };
}

/**
 * Events without the right code are left out. Those from before there were codes can only be the chain's beginning.
 * @returns how many were linked
 */
async function append(manager: EntityManager, key: Buffer, events: StoredEvent[]): Promise<number> {
  let { position, hash, coded } = await readHead(manager);
  const links: { position: number; eventId: string; hash: Buffer }[] = [];
  for (const event of events) {
    const allowed = event.mac === null ? !coded : macFits(key, event);
    if (!allowed) continue;
    position += 1;
    hash = linkHash(key, hash, position, event);
    coded = event.mac !== null;
    links.push({ position, eventId: event.id, hash });
  }
  const ids = links.map(({ eventId }) => eventId);
  await manager.query(
    'INSERT INTO audit_link (position, event_id, hash) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[])',
    [links.map((link) => link.position), ids, links.map((link) => link.hash)],
  );
  await manager.query('DELETE FROM audit_unchained WHERE event_id = ANY($1::bigint[])', [ids]);
  return links.length;
}

async function readHead(manager: EntityManager): Promise<Head> {
  const [row] = await manager.query<{ position: string; hash: Buffer; coded: boolean }[]>(
    `SELECT l.position, l.hash, e.mac IS NOT NULL AS coded
     FROM audit_link l JOIN audit_event e ON e.id = l.event_id ORDER BY l.position DESC LIMIT 1`,
  );
  return row ? { ...row, position: Number(row.position) } : { position: 0, hash: BEGINNING, coded: false };
}
