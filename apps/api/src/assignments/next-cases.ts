import type { Taken, TakeNext } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { announce } from '../events/announce.ts';
import { Problem } from '../http/problem.ts';
import { People } from '../people/people.ts';
import { HALF_DECIDED_BY } from '../reviews/standing-reviews.ts';
import { NEEDS_REVIEW } from '../verifications/needs-review.ts';
import { applyFilter, type Searched } from '../verifications/verification-filter.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { ASSIGNED_UNTIL, UNASSIGNED } from './assignee.ts';

/** Hands out the cases that wait for a person, the oldest first. */
@Injectable()
export class NextCases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Gives the caller up to `count` cases that nobody has; a token's go to its maker. Cases where another person is to
   * decide are passed over.
   * @returns their ids, oldest first; none when nothing waits
   * @throws Problem 409 when a token's maker may not review any more
   */
  async take(caller: Caller, { filter, count }: TakeNext): Promise<Taken> {
    const reviewer = await this.people.reviewer(personOf(caller));
    if (reviewer === null)
      throw Problem.conflict('nobody_to_take_for', 'The account that made this token may not review.');
    return this.dataSource.transaction(async (manager) => {
      const cases = await waiting(manager, { filter, masked: caller.masked }, reviewer.id, count);
      const ids = cases.map(({ id }) => id);
      await manager.query(
        `UPDATE verification SET assignee_id = $2, assigned_until = ${ASSIGNED_UNTIL} WHERE id = ANY($1)`,
        [ids, reviewer.id],
      );
      for (const { id, status, verificationStatus } of cases) {
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'verification.assigned',
          verificationId: id,
          details: { assigneeId: reviewer.id, assignee: reviewer.email, from: null },
        });
        await announce(manager, { id, status, verificationStatus });
      }
      return { ids };
    });
  }
}

/** Locks what it finds: any number of people take at once, and each passes over what another one is taking. */
const waiting = (
  manager: EntityManager,
  searched: Searched,
  personId: string,
  count: number,
): Promise<Verification[]> =>
  applyFilter(manager.createQueryBuilder(Verification, 'v'), searched)
    .andWhere(NEEDS_REVIEW)
    .andWhere(UNASSIGNED)
    .andWhere(`NOT ${HALF_DECIDED_BY}`, { personId })
    .orderBy('v.requestedAt')
    .addOrderBy('v.id')
    .limit(count)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getMany();
