import type { Role } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { Problem } from '../http/problem.ts';

/**
 * Locks the admins who may sign in, always in the same order: of two who demote each other at once, the second waits
 * here, and then sees that it is the last.
 */
export async function guardLastAdmin(manager: EntityManager) {
  const admins = await manager.query<{ id: string }[]>(
    `SELECT id FROM account WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id FOR NO KEY UPDATE`,
  );
  return {
    /** @throws Problem 409 when the change would leave nobody who can manage accounts */
    refuseIfLast(id: string, after: { role: Role; disabled: boolean }): void {
      const isLast = admins.length === 1 && admins[0]?.id === id;
      if (isLast && (after.role !== 'admin' || after.disabled))
        throw Problem.conflict('last_admin', 'This is the last admin: make another one first.');
    },
  };
}
