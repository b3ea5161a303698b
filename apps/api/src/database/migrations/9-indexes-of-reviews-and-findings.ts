import type { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndex } from './while-in-use.ts';

/** The indexes of migration 7's columns, built while the desk works: one after the other, each for as long as it takes. */
export class IndexesOfReviewsAndFindings1795564800009 implements MigrationInterface {
  name = 'IndexesOfReviewsAndFindings1795564800009';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const constraint of ['verification_stage_known', 'verification_assignment_ends'])
      await runner.query(`ALTER TABLE verification VALIDATE CONSTRAINT ${constraint}`);
    for (const [name, on] of INDEXES) await buildIndex(runner, name, on);
    await runner.query(`
      ALTER TABLE verification SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)`);
    // Last, since a second time would write the lines again.
    await runner.query(`
      INSERT INTO duplicate_check (likeness, value)
      SELECT 'face', sha256 FROM submission_image WHERE side = 'selfie' AND sha256 IS NOT NULL
      GROUP BY sha256 HAVING count(*) > 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification RESET (autovacuum_vacuum_scale_factor, autovacuum_vacuum_insert_scale_factor)`);
    await runner.query(`DROP INDEX ${INDEXES.map(([name]) => name).join(', ')}`);
  }
}

/**
 * The queue: the few cases of very many that a person should decide. Postgres takes this index only while it sees that the
 * queries' condition (`needs-review.ts`) is the same: another list of findings takes another index, in a migration of its own.
 */
const NEEDS_REVIEW = `(purged_at IS NULL AND (review_stage IN ('awaiting_second', 'disagreed')
  OR (review_decision IS NULL OR coalesce(answer_changed_at > reviewed_at, false))
    AND (status IN ('failed', 'unconfirmed') OR coalesce(verification_status = 'declined', false)
      OR (coalesce(verification_status = 'accepted', false) AND findings && ARRAY[
      'answer_changed', 'answer_late', 'answer_duplicate_keys', 'answer_other_submission', 'answer_unexpected',
      'reference_mismatch', 'reference_unknown', 'stalled', 'parked', 'mrz_check_digit', 'mrz_mismatch',
      'document_expired', 'date_impossible', 'date_misplaced', 'name_parts_disagree', 'sides_disagree',
      'document_kind_mismatch', 'country_mismatch', 'aadhaar_invalid', 'face_failed_high_confidence',
      'face_passed_low_confidence', 'control_characters', 'direction_characters', 'document_number_reused',
      'face_image_reused', 'person_reused']))))`;

const INDEXES: readonly (readonly [name: string, on: string])[] = [
  // The first screen's numbers are counted from these alone, without the rows: as long as they are vacuumed often, since
  // each case is written several times. With 20 % of old versions, the usual limit, that took twice as long.
  [
    'verification_answered',
    `verification (completed_at)
     INCLUDE (requested_at, country, status, verification_status, review_decision, reviewed_at, answer_changed_at)
     WHERE completed_at IS NOT NULL`,
  ],
  ['verification_declined', `verification (completed_at) WHERE verification_status = 'declined'`],
  ['verification_needs_review', `verification (requested_at, id) WHERE ${NEEDS_REVIEW}`],
  ['verification_derived_with', 'verification (derived_with) WHERE response_sha256 IS NOT NULL'],
  ['verification_document_key', 'verification (document_key) WHERE document_key IS NOT NULL'],
  ['verification_person_key', 'verification (person_key) WHERE person_key IS NOT NULL'],
  ['verification_assignee', 'verification (assignee_id) WHERE assignee_id IS NOT NULL'],
  ['verification_review_stage', `verification (review_stage) WHERE review_stage <> 'open'`],
  ['submission_image_selfie', `submission_image (sha256) WHERE side = 'selfie'`],
  ['provider_exchange_outcome', 'provider_exchange (outcome, started_at)'],
];
