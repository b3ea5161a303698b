import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decide, write and like to see; and what the findings across cases are found by. */
export class ReviewsAndFindings1795478400007 implements MigrationInterface {
  name = 'ReviewsAndFindings1795478400007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification
        ADD COLUMN review_stage text NOT NULL DEFAULT 'open'
          CHECK (review_stage IN ('open', 'awaiting_second', 'disagreed', 'decided')),
        ADD COLUMN first_reviewed_by text,
        ADD COLUMN assigned_until timestamptz(3),
        ADD COLUMN answer_changed_at timestamptz(3),
        ADD COLUMN document_key text,
        ADD COLUMN person_key text,
        ADD COLUMN derived_with int NOT NULL DEFAULT 0,
        ADD CHECK ((assignee_id IS NULL) = (assigned_until IS NULL))`);
    // The first screen's numbers are counted from these alone, without the rows: as long as they are vacuumed often, since
    // each case is written several times. With 20 % of old versions, the usual limit, that took twice as long.
    await runner.query(`
      CREATE INDEX verification_answered ON verification (completed_at)
      INCLUDE (requested_at, country, status, verification_status, review_decision, reviewed_at, answer_changed_at)
      WHERE completed_at IS NOT NULL`);
    await runner.query(`
      CREATE INDEX verification_declined ON verification (completed_at) WHERE verification_status = 'declined'`);
    await runner.query(`
      ALTER TABLE verification SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)`);
    await runner.query('CREATE INDEX ON provider_exchange (outcome, started_at)');
    await runner.query('CREATE INDEX ON verification (derived_with) WHERE response_sha256 IS NOT NULL');
    for (const column of ['document_key', 'person_key', 'assignee_id'])
      await runner.query(`CREATE INDEX ON verification (${column}) WHERE ${column} IS NOT NULL`);
    await runner.query(`CREATE INDEX ON verification (review_stage) WHERE review_stage <> 'open'`);
    await runner.query(
      `CREATE INDEX verification_needs_review ON verification (requested_at, id) WHERE ${NEEDS_REVIEW}`,
    );
    await runner.query(`CREATE INDEX ON submission_image (sha256) WHERE side = 'selfie'`);

    // What several cases may share, to be looked at after the commit that gave it to one or took it away. Without a foreign
    // key or another unique one, so that writing a line never waits for anybody.
    await runner.query(`
      CREATE TABLE duplicate_check (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        likeness text NOT NULL CHECK (likeness IN ('document', 'person', 'face')),
        value text NOT NULL,
        verification_id uuid
      )`);
    await runner.query('CREATE INDEX ON duplicate_check (verification_id) WHERE verification_id IS NOT NULL');
    await runner.query(`
      INSERT INTO duplicate_check (likeness, value)
      SELECT 'face', sha256 FROM submission_image WHERE side = 'selfie' AND sha256 IS NOT NULL
      GROUP BY sha256 HAVING count(*) > 1`);

    await runner.query(`
      CREATE TABLE review (
        verification_id uuid NOT NULL REFERENCES verification (id),
        id uuid NOT NULL,
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        decision text NOT NULL CHECK (decision IN ('approved', 'rejected', 'resubmission_requested', 'withdrawn')),
        reason text NOT NULL,
        comment text,
        stage text NOT NULL CHECK (stage IN ('open', 'awaiting_second', 'disagreed', 'decided')),
        reviewed_by_id uuid NOT NULL,
        reviewed_by text NOT NULL,
        reviewed_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (verification_id, id)
      )`);
    await runner.query('CREATE INDEX ON review (verification_id, sequence)');
    await runner.query('CREATE INDEX ON review (reviewed_at)');
    // Only a purge changes a row: it empties what a person wrote, who may have written about a person.
    await runner.query(`
      CREATE FUNCTION refuse_review_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.reason = '' AND NEW.comment IS NULL
          AND to_jsonb(NEW) - '{reason,comment}'::text[] = to_jsonb(OLD) - '{reason,comment}'::text[] THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER review_append_only BEFORE UPDATE OR DELETE ON review
      FOR EACH ROW EXECUTE FUNCTION refuse_review_change()`);
    await runner.query(`
      CREATE TRIGGER review_no_truncate BEFORE TRUNCATE ON review
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);

    await runner.query(`
      CREATE TABLE note (
        verification_id uuid NOT NULL REFERENCES verification (id),
        id uuid NOT NULL,
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        text text NOT NULL,
        author_id uuid NOT NULL,
        author text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (verification_id, id)
      )`);
    await runner.query(`
      CREATE TRIGGER note_append_only BEFORE UPDATE ON note
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TABLE note_mention (
        verification_id uuid NOT NULL,
        note_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        read_at timestamptz(3),
        PRIMARY KEY (account_id, verification_id, note_id),
        FOREIGN KEY (verification_id, note_id) REFERENCES note (verification_id, id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX ON note_mention (verification_id, note_id)');

    await runner.query(`
      CREATE TABLE saved_view (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES account (id),
        name text NOT NULL,
        shared boolean NOT NULL,
        filter jsonb NOT NULL,
        recent_days int,
        sort text NOT NULL,
        "order" text NOT NULL,
        columns text[],
        created_at timestamptz(3) NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE UNIQUE INDEX ON saved_view (owner_id, lower(name))');
    await runner.query('CREATE INDEX ON saved_view (shared) WHERE shared');
    await runner.query(`
      CREATE TABLE account_preferences (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        preferences jsonb NOT NULL
      )`);

    await runner.query(`
      ALTER TABLE policy
        ADD COLUMN four_eyes text NOT NULL DEFAULT 'off'
          CHECK (four_eyes IN ('off', 'rejections', 'high_risk', 'all')),
        ADD COLUMN review_reasons jsonb NOT NULL DEFAULT '${JSON.stringify(REASONS)}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE policy DROP COLUMN four_eyes, DROP COLUMN review_reasons');
    await runner.query(
      'DROP TABLE account_preferences, saved_view, note_mention, note, review, duplicate_check',
    );
    await runner.query('DROP FUNCTION refuse_review_change()');
    await runner.query(
      'DROP INDEX submission_image_sha256_idx, verification_declined, provider_exchange_outcome_started_at_idx',
    );
    await runner.query(`
      ALTER TABLE verification RESET (autovacuum_vacuum_scale_factor, autovacuum_vacuum_insert_scale_factor)`);
    await runner.query(`
      ALTER TABLE verification
        DROP COLUMN review_stage, DROP COLUMN first_reviewed_by, DROP COLUMN assigned_until, DROP COLUMN answer_changed_at, DROP COLUMN document_key,
        DROP COLUMN person_key, DROP COLUMN derived_with`);
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
      'answer_changed', 'answer_duplicate_keys', 'answer_other_submission', 'answer_unexpected',
      'reference_mismatch', 'reference_unknown', 'stalled', 'mrz_check_digit', 'mrz_mismatch',
      'document_expired', 'date_impossible', 'date_misplaced', 'name_parts_disagree', 'sides_disagree',
      'document_kind_mismatch', 'country_mismatch', 'aadhaar_invalid', 'face_failed_high_confidence',
      'face_passed_low_confidence', 'control_characters', 'direction_characters', 'document_number_reused',
      'face_image_reused', 'person_reused']))))`;

/** What a desk begins with; admins change it. */
const REASONS = {
  approved: ['Documents and face are in order', 'Provider was too strict', 'Confirmed by other evidence'],
  rejected: [
    'Document is not genuine',
    'Face does not match',
    'Document is expired',
    'Data does not match what was declared',
    'Suspected fraud',
  ],
  resubmission_requested: [
    'Image is blurred, cut off or has glare',
    'Wrong document type',
    'Back of the document is missing',
    'Selfie is not usable',
  ],
};
