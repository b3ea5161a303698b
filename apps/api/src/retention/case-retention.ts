import type { Account, HoldChange, RelationshipChange } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { changeCase } from '../verifications/change-case.ts';
import { Verification } from '../verifications/verification.entity.ts';

const DAY_MS = 86_400_000;
const EARLIEST = '1900-01-01';

/** What people decide about how long a case is kept. */
@Injectable()
export class CaseRetention {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * A day before the submission is taken, too: an old relationship may be recorded late. Tomorrow is the latest, which it
   * is somewhere already: a day to come is no end yet.
   * @throws Problem 400, 404, 409 when the case was purged
   */
  async endRelationship(account: Account, id: string, { endedOn }: RelationshipChange): Promise<void> {
    const latest = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    if (endedOn !== null && (endedOn < EARLIEST || endedOn > latest))
      throw Problem.badRequest([
        { field: 'endedOn', message: `Must lie between ${EARLIEST} and tomorrow at the latest` },
      ]);
    await this.change(id, async (manager, before) => {
      if (before.relationshipEndedOn === endedOn) return;
      await manager.query(
        `UPDATE verification SET relationship_ended_on = $2::date,
           relationship_recorded_on = CASE WHEN $2 IS NOT NULL THEN (now() AT TIME ZONE 'UTC')::date END WHERE id = $1`,
        [id, endedOn],
      );
      await this.audit.record(manager, {
        actor: account,
        action: 'verification.relationship_changed',
        verificationId: id,
        details: { before: before.relationshipEndedOn, after: endedOn },
      });
    });
  }

  /**
   * Places a hold, gives it another reason, or lifts it. The reason stays in the audit log for good: it should name the
   * matter, not the person.
   * @throws Problem 404, 409 when the case was purged, or not held when a hold is to be lifted
   */
  async hold(account: Account, id: string, { held, reason }: HoldChange): Promise<void> {
    await this.change(id, async (manager, before) => {
      if (!held && before.heldAt === null) throw Problem.conflict('not_held', 'This case is not held.');
      await manager.update(
        Verification,
        { id },
        held
          ? { holdReason: reason, heldBy: account.email, heldAt: () => 'now()' }
          : { holdReason: null, heldBy: null, heldAt: null },
      );
      await this.audit.record(manager, {
        actor: account,
        action: held ? 'verification.hold_placed' : 'verification.hold_lifted',
        verificationId: id,
        details: { reason },
      });
    });
  }

  private change(
    id: string,
    write: (manager: EntityManager, before: Verification) => Promise<void>,
  ): Promise<void> {
    return this.dataSource.transaction((manager) =>
      changeCase(manager, id, (before) => write(manager, before)),
    );
  }
}
