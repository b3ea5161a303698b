import type { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndex } from './while-in-use.ts';

/**
 * The queue as it is from here on: with what goes wrong before there is a verdict, and without what was marked as not sent.
 * The index of migration 9 stays for replicas of the version before, which ask by its condition; the next version drops it.
 */
export class IndexOfTheReviewQueue1795651200010 implements MigrationInterface {
  name = 'IndexOfTheReviewQueue1795651200010';
  transaction = false;

  up = (runner: QueryRunner): Promise<void> =>
    buildIndex(runner, 'verification_to_review', `verification (requested_at, id) WHERE ${NEEDS_REVIEW}`);

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX verification_to_review');
  }
}

/** As in `needs-review.ts`: Postgres takes an index only while it sees that its condition and the queries' are the same. */
const NEEDS_REVIEW = `(purged_at IS NULL AND (review_stage IN ('awaiting_second', 'disagreed')
  OR (review_decision IS NULL OR coalesce(answer_changed_at > reviewed_at, false))
    AND (status = 'unconfirmed' OR (status = 'failed' AND completed_at IS NOT NULL)
      OR coalesce(verification_status = 'declined', false) OR findings && ARRAY[
      'answer_changed', 'answer_late', 'answer_duplicate_keys', 'answer_other_submission', 'answer_unexpected',
      'reference_mismatch', 'reference_unknown', 'stalled', 'parked']
      OR (coalesce(verification_status = 'accepted', false) AND findings && ARRAY[
      'answer_changed', 'answer_late', 'answer_duplicate_keys', 'answer_other_submission', 'answer_unexpected',
      'reference_mismatch', 'reference_unknown', 'stalled', 'parked', 'mrz_check_digit', 'mrz_mismatch',
      'document_expired', 'date_impossible', 'date_misplaced', 'name_parts_disagree', 'sides_disagree',
      'document_kind_mismatch', 'country_mismatch', 'aadhaar_invalid', 'face_failed_high_confidence',
      'face_passed_low_confidence', 'control_characters', 'direction_characters', 'document_number_reused',
      'face_image_reused', 'person_reused']))))`;
