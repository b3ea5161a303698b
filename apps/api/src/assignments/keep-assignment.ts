import type { EntityManager } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { ASSIGNED_UNTIL } from './assignee.ts';

/**
 * Keeps a case for its assignee, who has just done something about it; noted once a minute at most. What a page asks for by
 * itself, or a machine does, keeps nothing.
 */
export async function keepAssignment(manager: EntityManager, caller: Caller, id: string): Promise<void> {
  if (caller.kind === 'token' || !caller.active) return;
  await manager.query(
    `UPDATE verification SET assigned_until = ${ASSIGNED_UNTIL}
     WHERE id = $1 AND assignee_id = $2 AND assigned_until > now()
       AND assigned_until < ${ASSIGNED_UNTIL} - interval '1 minute'`,
    [id, personOf(caller)],
  );
}
