import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog, type AuditActor } from '../audit/audit-log.ts';
import { announce } from '../events/announce.ts';
import { allLost } from '../findings/likeness.ts';
import { SubmissionImages } from '../images/submission-images.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { day, DUE, MONTHS, NOT_HELD } from './rule.ts';

type Due = Pick<Verification, 'country' | 'status' | 'verificationStatus'> & {
  endedOn: string;
  months: number;
};

/** Destroys what is known of a person; what stays is that there was a case, and what became of it. */
@Injectable()
export class CasePurge {
  constructor(
    private readonly dataSource: DataSource,
    private readonly images: SubmissionImages,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Purges one case in one transaction, if it is due at this moment: a hold that was placed since it was found keeps it.
   * @returns whether it did; not while somebody else is at the case
   */
  purge(id: string, actor: AuditActor): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [due] = await manager.query<Due[]>(
        `SELECT v.country, v.status, v.verification_status AS "verificationStatus",
           ${day('v.relationship_ended_on')} AS "endedOn", ${MONTHS} AS months
         FROM verification v CROSS JOIN policy p WHERE v.id = $1 AND ${DUE} AND ${NOT_HELD}
         FOR UPDATE OF v SKIP LOCKED`,
        [id],
      );
      if (due === undefined) return false;
      await allLost(manager, id);
      const counts = {
        images: await remove(manager, 'submission_image', id),
        bodies: await remove(manager, 'provider_body', id),
      };
      await remove(manager, 'idempotency_key', id);
      await remove(manager, 'reveal', id);
      await remove(manager, 'note', id);
      await remove(manager, 'duplicate_check', id);
      await manager.query(`UPDATE review SET reason = '', comment = NULL WHERE verification_id = $1`, [id]);
      await manager.query(`UPDATE verification SET ${EMPTIED} WHERE id = $1`, [id]);
      await this.record(manager, id, actor, due, counts);
      // Last: should the commit fail after it, the case is still due, and the next run finishes it.
      await this.images.discard({ id });
      return true;
    });
  }

  private async record(
    manager: EntityManager,
    id: string,
    actor: AuditActor,
    { country, endedOn, months, status, verificationStatus }: Due,
    { images, bodies }: { images: number; bodies: number },
  ): Promise<void> {
    const by = actor === 'system' ? 'system' : actor.email;
    await manager.query(
      `INSERT INTO purge (verification_id, purged_by, relationship_ended_on, country, retention_months, images, bodies)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, by, endedOn, country, months, images, bodies],
    );
    await this.audit.record(manager, {
      actor,
      action: 'verification.purged',
      verificationId: id,
      details: { relationshipEndedOn: endedOn, country, retentionMonths: months, images, bodies },
    });
    await announce(manager, { id, status, verificationStatus });
  }
}

/**
 * Without its key, no copy of what it sealed opens again, in backups of files either. The raised token keeps an answer
 * that comes too late from having an effect; and a decision that awaits another one, which nobody can make now, is awaited no
 * more.
 */
const EMPTIED = `data_key = '', purged_at = now(),
  email = '', reference_id = NULL, provider_error = NULL, declined_reason = NULL, declined_reasons = '{}',
  full_name = NULL, full_name_native = NULL, document_type = NULL, document_number = NULL, document_country = NULL,
  date_of_birth = NULL, issue_date = NULL, expiry_date = NULL, face_match_confidence = NULL,
  passed_checks = '{}', failed_checks = '{}', unperformed_checks = '{}', findings = '{}', response_sha256 = NULL,
  next_check_at = NULL, attempts = 0, failing_since = NULL, lease_until = NULL, lease_token = lease_token + 1,
  sending_at = NULL, recheck_requested_at = NULL, document_key = NULL, person_key = NULL, answer_changed_at = NULL,
  review_reason = CASE WHEN review_decision IS NULL THEN NULL ELSE '' END,
  review_stage = CASE WHEN review_decision IS NULL THEN 'open' ELSE 'decided' END, assignee_id = NULL, assigned_until = NULL`;

type Emptied =
  'submission_image' | 'provider_body' | 'idempotency_key' | 'reveal' | 'note' | 'duplicate_check';

async function remove(manager: EntityManager, table: Emptied, id: string): Promise<number> {
  const [, count] = await manager.query<[unknown[], number]>(
    `DELETE FROM ${table} WHERE verification_id = $1`,
    [id],
  );
  return count;
}
