import type { Account, BulkRecheckResult, RecheckResult } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { keepAssignment } from '../assignments/keep-assignment.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { announce } from '../events/announce.ts';
import { Problem } from '../http/problem.ts';
import { claimOne } from './lease.ts';
import { Pace } from './pace.ts';
import { ProviderCalls } from './provider-calls.ts';
import { Verification } from './verification.entity.ts';
import { VerificationDetails } from './verification-details.ts';

/** A submission that could not even be sent: a person's re-check has it tried again. */
const PARKED_UNSENT = `(status = 'queued' AND 'parked' = ANY (findings))`;

/** Asks the provider again because a person wants to know. */
@Injectable()
export class Rechecks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly details: VerificationDetails,
    private readonly calls: ProviderCalls,
    private readonly pace: Pace,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Asks now, whatever the status; a parked submission, which was never sent, goes to the poller again.
   * @throws Problem 409 when the case is purged, has no reference or is being asked about already; 502 when no answer came
   */
  async now(caller: Caller, id: string): Promise<RecheckResult> {
    const { referenceId, purgedAt, status, findings } = await this.details.find(id);
    if (purgedAt !== null)
      throw Problem.conflict('purged', 'This case was purged: nothing can be asked about it.');
    if (referenceId === null && status === 'queued' && findings.includes('parked')) {
      await this.inBulk(caller.account, [id]);
      return { verification: await this.details.detail(caller, id), changed: false };
    }
    if (referenceId === null)
      throw Problem.conflict('no_reference', 'The provider has given this case no reference to ask about.');
    const claim = await this.dataSource.transaction(async (manager) => {
      await keepAssignment(manager, caller, id);
      const claimed = await claimOne(manager, id);
      if (!claimed) return null;
      await this.audit.record(manager, {
        actor: caller.account,
        action: 'verification.recheck_requested',
        verificationId: id,
      });
      await this.pace.spend(manager, 1);
      return claimed;
    });
    if (claim === null)
      throw Problem.conflict('check_under_way', 'The provider is being asked about this case right now.');
    const { exchange, answered } = await this.calls.ask(claim, 'recheck', caller.account);
    if (!answered)
      throw Problem.badGateway(
        `provider_${exchange.outcome}`,
        'The provider gave no usable answer. What it sent is in the history.',
      );
    return { verification: await this.details.detail(caller, id), changed: exchange.changed };
  }

  /** Hands cases to the poller, which asks about each as soon as it can. */
  inBulk(account: Account, ids: string[]): Promise<BulkRecheckResult> {
    return this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<
        [Pick<Verification, 'id' | 'status' | 'verificationStatus'>[], number]
      >(
        `UPDATE verification SET next_check_at = now(), attempts = 0, failing_since = NULL,
           recheck_requested_at = CASE WHEN status <> 'queued' THEN now() END
         WHERE id = ANY($1) AND (reference_id IS NOT NULL OR ${PARKED_UNSENT})
         RETURNING id, status, verification_status AS "verificationStatus"`,
        [ids],
      );
      for (const row of rows) {
        await this.audit.record(manager, {
          actor: account,
          action: 'verification.recheck_requested',
          verificationId: row.id,
        });
        await announce(manager, row);
      }
      const accepted = new Set(rows.map((row) => row.id));
      return { accepted: [...accepted], skipped: ids.filter((id) => !accepted.has(id)) };
    });
  }
}
