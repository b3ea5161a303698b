import type { EntityManager } from 'typeorm';
import { announce } from '../events/announce.ts';
import { Problem } from '../http/problem.ts';
import { Verification } from './verification.entity.ts';

/**
 * Lets a person change a case under its lock, which answers and purges take too, and tells the open browsers. All in the
 * caller's transaction. @param write may answer `false`: there was nothing to change, and nobody is told
 * @throws Problem 404, 409 when the case was purged
 */
export async function changeCase(
  manager: EntityManager,
  id: string,
  write: (before: Verification) => Promise<boolean | void>,
): Promise<void> {
  const before = await manager.findOne(Verification, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (before === null) throw Problem.notFound('There is no such verification.');
  if (before.purgedAt !== null)
    throw Problem.conflict('purged', 'This case was purged: there is nothing left to work on.');
  if ((await write(before)) === false) return;
  await announce(manager, { id, status: before.status, verificationStatus: before.verificationStatus });
}
