import type { Assignment, BulkAssignment, BulkResult } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { People, type Reviewer } from '../people/people.ts';
import { changeCase } from '../verifications/change-case.ts';
import { eachAlone } from '../verifications/each-alone.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { ASSIGNED_UNTIL } from './assignee.ts';

/** Who has a case. It goes back to nobody by a decision, when it is let go, or after a time without anything done. */
@Injectable()
export class Assignments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Problem 400 when the assignee may not review, 404, 409 when the case is purged or not `from`'s any more */
  async assign(caller: Caller, id: string, { assigneeId, from }: Assignment): Promise<void> {
    const to = await this.assigneeOf(assigneeId);
    await this.dataSource.transaction((manager) =>
      changeCase(manager, id, (before) => {
        if (from !== undefined && from !== before.assignee)
          throw Problem.conflict('assignment_changed', 'Somebody has taken or released it since you looked.');
        return this.give(manager, caller, before, to);
      }),
    );
  }

  /** Takes no case from anybody but the new assignee or, when it is to be nobody's, the caller. @throws Problem 400 */
  async assignMany(caller: Caller, { ids, assigneeId }: BulkAssignment): Promise<BulkResult> {
    const to = await this.assigneeOf(assigneeId);
    const may = new Set([null, assigneeId ?? personOf(caller)]);
    return eachAlone(ids, (id) =>
      this.dataSource.transaction((manager) =>
        changeCase(manager, id, (before) => {
          if (!may.has(before.assignee))
            throw Problem.conflict('assigned_to_another', 'Somebody else has this case.');
          return this.give(manager, caller, before, to);
        }),
      ),
    );
  }

  private async assigneeOf(id: string | null): Promise<Reviewer | null> {
    if (id === null) return null;
    const reviewer = await this.people.reviewer(id);
    if (reviewer === null)
      throw Problem.badRequest([{ field: 'assigneeId', message: 'Must be an account that may review' }]);
    return reviewer;
  }

  /** @returns whether somebody else has the case now */
  private async give(
    manager: EntityManager,
    { account: actor }: Caller,
    { id, assignee: from }: Verification,
    to: Reviewer | null,
  ): Promise<boolean> {
    await manager.update(
      Verification,
      { id },
      to
        ? { assigneeId: to.id, assignedUntil: () => ASSIGNED_UNTIL }
        : { assigneeId: null, assignedUntil: null },
    );
    if (from === (to?.id ?? null)) return false;
    await this.audit.record(manager, {
      actor,
      verificationId: id,
      ...(to
        ? { action: 'verification.assigned', details: { assigneeId: to.id, assignee: to.email, from } }
        : { action: 'verification.released', details: { from } }),
    });
    return true;
  }
}
