import { NOT_SENT, type AuditAction, type JobStatus } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { keepAssignment } from '../assignments/keep-assignment.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { databaseNow } from '../database/now.ts';
import { Problem } from '../http/problem.ts';
import { changeCase } from '../verifications/change-case.ts';
import { applyTransition, type Changes } from '../verifications/transitions.ts';

/** What a person makes of an unconfirmed case. */
interface Decision {
  to: JobStatus;
  action: AuditAction;
  reason: string;
  /** @param now the database's clock */
  changes: (now: Date) => Changes;
}

/**
 * What people decide about cases of which nobody knows whether they arrived. The fencing token stays as it is: what the first
 * sender still brings is told apart by `late-answers.ts`, and spares a second sending that has not gone out yet.
 */
@Injectable()
export class UnconfirmedCases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Hands the case to the poller once more, as if it had just been submitted. The reason stays in the audit log for good: it
   * should name what was found out, not the person.
   * @throws Problem 404; 409 when it is purged, not unconfirmed (any more), or its sender may still be at it
   */
  sendAgain(caller: Caller, id: string, reason: string): Promise<void> {
    return this.decide(caller, id, {
      to: 'queued',
      action: 'verification.sent_again',
      reason,
      changes: (now) => ({ nextCheckAt: now, attempts: 0, failingSince: null, sendingAt: null }),
    });
  }

  /** Nothing more is done with the case, and it needs no review. @throws Problem as for `sendAgain` */
  markNotSent(caller: Caller, id: string, reason: string): Promise<void> {
    return this.decide(caller, id, {
      to: 'failed',
      action: 'verification.marked_not_sent',
      reason,
      changes: () => ({
        providerError: { code: NOT_SENT, field: null, message: reason },
        nextCheckAt: null,
        sendingAt: null,
      }),
    });
  }

  private decide(caller: Caller, id: string, { to, action, reason, changes }: Decision): Promise<void> {
    return this.dataSource.transaction((manager) =>
      changeCase(manager, id, async (before) => {
        if (before.status !== 'unconfirmed')
          throw Problem.conflict('not_unconfirmed', 'What became of this case is known, or being found out.');
        const now = await databaseNow(manager);
        if (before.leaseUntil !== null && before.leaseUntil > now)
          throw Problem.conflict(
            'check_under_way',
            'The provider is being called about this case right now.',
          );
        await applyTransition(manager, this.audit, before, to, changes(now), caller.account);
        await keepAssignment(manager, caller, id);
        await this.audit.record(manager, {
          actor: caller.account,
          action,
          verificationId: id,
          details: { reason },
        });
        // The transition has told the open browsers.
        return false;
      }),
    );
  }
}
