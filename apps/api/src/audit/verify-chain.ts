import type { EntityManager } from 'typeorm';
import { BrokenChain } from './broken-chain.ts';
import { BEGINNING, linkHash, macFits, STORED_EVENT, type StoredEvent } from './chain.ts';
import { verifyUnlinked } from './verify-unlinked.ts';

/** Rows in memory at a time, however long the log. */
const PAGE = 5_000;
/** Below every position that a bigint can hold but the last. */
const BEFORE_ALL = '-9223372036854775808';

/** A link with its event; of a missing event, `id` is null. */
type Row = { position: string; eventId: string; hash: Buffer } & (StoredEvent | { id: null });

/** The newest link that was recomputed; `coded`: its event has a code, so that all after it must. */
interface Head {
  position: number;
  hash: Buffer;
  coded: boolean;
}

export interface Verified {
  position: number;
  hash: Buffer;
  /** Recorded and not linked yet. */
  waiting: number;
}

/**
 * Recomputes the whole log within the caller's transaction, which must read one snapshot.
 * @param report told now and then how many links were recomputed
 * @throws BrokenChain
 */
export async function verifyChain(
  manager: EntityManager,
  key: Buffer,
  report: (links: number) => void = () => undefined,
): Promise<Verified> {
  let head: Head = { position: 0, hash: BEGINNING, coded: false };
  for (let after = BEFORE_ALL; ;) {
    const page = await manager.query<Row[]>(
      `SELECT l.position, l.event_id AS "eventId", l.hash, ${STORED_EVENT}
       FROM audit_link l LEFT JOIN audit_event e ON e.id = l.event_id
       WHERE l.position > $1 ORDER BY l.position LIMIT ${PAGE}`,
      [after],
    );
    for (const row of page) head = verifyLink(key, head, row, page);
    after = page.at(-1)?.position ?? after;
    report(head.position);
    if (page.length < PAGE) break;
  }
  const waiting = await verifyUnlinked(manager, key, head.coded);
  return { position: head.position, hash: head.hash, waiting };
}

function verifyLink(key: Buffer, before: Head, row: Row, page: Row[]): Head {
  const position = before.position + 1;
  const place = `position ${row.position}`;
  if (Number(row.position) < position)
    throw new BrokenChain(`${place}: this link was inserted; the chain begins at position 1`);
  if (Number(row.position) > position)
    throw new BrokenChain(`position ${position}: the link is missing; the next one is at ${place}`);
  if (row.id === null) throw new BrokenChain(`${place}, event number ${row.eventId}: the event is missing`);

  const event = `${place}, event ${row.uid} (number ${row.id})`;
  if (row.mac === null && before.coded)
    throw new BrokenChain(
      `${event}: it was inserted; only the desk can give an event its code, and it has none`,
    );
  if (row.mac !== null && !macFits(key, row))
    throw new BrokenChain(
      `${event}: it was changed, or inserted by somebody else than the desk; its code is wrong`,
    );
  if (!isLink(key, before.hash, position, row, row.hash)) {
    const owner = page.find((other) => isLink(key, before.hash, position, other, row.hash));
    throw new BrokenChain(
      owner?.id
        ? `${event}: it is out of order; here belongs event ${owner.uid} (number ${owner.id})`
        : `${event}: its time, its number, its link or its place in the chain was changed; the hash is wrong`,
    );
  }
  return { position, hash: row.hash, coded: row.mac !== null };
}

function isLink(key: Buffer, previous: Buffer, position: number, row: Row, hash: Buffer): boolean {
  try {
    return row.id !== null && linkHash(key, previous, position, row).equals(hash);
  } catch {
    return false;
  }
}
