import type { EntityManager } from 'typeorm';
import { BrokenChain } from './broken-chain.ts';
import { macFits, STORED_EVENT, type StoredEvent } from './chain.ts';

const PAGE = 5_000;

type Waiting = { eventId: string; linked: boolean } & (StoredEvent | { id: null });

/**
 * Whether the events outside the chain are those that wait for it, and no others.
 * @param coded whether the chain already holds an event with a code
 * @returns how many wait
 * @throws BrokenChain
 */
export async function verifyUnlinked(manager: EntityManager, key: Buffer, coded: boolean): Promise<number> {
  const waiting = await verifyWaiting(manager, key, coded);
  const [stray] = await manager.query<{ uid: string; id: string }[]>(
    `SELECT e.uid, e.id FROM audit_event e
     WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.event_id = e.id)
       AND NOT EXISTS (SELECT FROM audit_unchained u WHERE u.event_id = e.id)
     ORDER BY e.id LIMIT 1`,
  );
  if (stray)
    throw new BrokenChain(
      `event ${stray.uid} (number ${stray.id}): it was inserted, or its link was taken out; it is neither in the chain nor waiting for it`,
    );
  // A copy of an event carries the same right code: only the uid, which is unique, tells it.
  const [copied] = await manager.query<{ uid: string; id: string }[]>(
    'SELECT uid, max(id) AS id FROM audit_event GROUP BY uid HAVING count(*) > 1 LIMIT 1',
  );
  if (copied)
    throw new BrokenChain(`event ${copied.uid} (number ${copied.id}): it is a copy of an earlier one`);
  return waiting;
}

async function verifyWaiting(manager: EntityManager, key: Buffer, coded: boolean): Promise<number> {
  let count = 0;
  for (let after = '0'; ;) {
    const page = await manager.query<Waiting[]>(
      `SELECT u.event_id AS "eventId", ${STORED_EVENT},
         EXISTS (SELECT FROM audit_link l WHERE l.event_id = u.event_id) AS linked
       FROM audit_unchained u LEFT JOIN audit_event e ON e.id = u.event_id
       WHERE u.event_id > $1 ORDER BY u.event_id LIMIT ${PAGE}`,
      [after],
    );
    for (const row of page) verifyOne(row, key, coded);
    count += page.length;
    after = page.at(-1)?.eventId ?? after;
    if (page.length < PAGE) return count;
  }
}

function verifyOne(row: Waiting, key: Buffer, coded: boolean): void {
  if (row.id === null)
    throw new BrokenChain(`event number ${row.eventId}: it waits for the chain, but it is missing`);
  const event = `event ${row.uid} (number ${row.id})`;
  if (row.linked) throw new BrokenChain(`${event}: it is in the chain, and yet waits for it`);
  if (row.mac === null ? coded : !macFits(key, row))
    throw new BrokenChain(
      `${event}: it was changed, or inserted by somebody else than the desk; its code is missing or wrong`,
    );
}
