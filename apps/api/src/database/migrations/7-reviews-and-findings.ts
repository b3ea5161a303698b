import type { MigrationInterface, QueryRunner } from 'typeorm';
import { finishForOlder, finishForOlderNoMore } from './7-finish-for-older.ts';
import { waitBriefly } from './while-in-use.ts';

/** What people decide, write and like to see; and what the findings across cases are found by. */
export class ReviewsAndFindings1795478400007 implements MigrationInterface {
  name = 'ReviewsAndFindings1795478400007';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    // First, and at once as strictly as it gets: whoever locks a table twice may meet somebody in between. The constraints look
    // at new rows alone; migration 9 has the old ones looked at, and builds the indexes, while the cases are in use.
    await runner.query(`
      ALTER TABLE verification
        ADD COLUMN review_stage text NOT NULL DEFAULT 'open',
        ADD COLUMN first_reviewed_by text,
        ADD COLUMN assigned_until timestamptz(3),
        ADD COLUMN answer_changed_at timestamptz(3),
        ADD COLUMN document_key text,
        ADD COLUMN person_key text,
        ADD COLUMN derived_with int NOT NULL DEFAULT 0,
        ADD CONSTRAINT verification_stage_known
          CHECK (review_stage IN ('open', 'awaiting_second', 'disagreed', 'decided')) NOT VALID,
        ADD CONSTRAINT verification_assignment_ends
          CHECK ((assignee_id IS NULL) = (assigned_until IS NULL)) NOT VALID`);

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
    await finishForOlder(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await finishForOlderNoMore(runner);
    await runner.query('ALTER TABLE policy DROP COLUMN four_eyes, DROP COLUMN review_reasons');
    await runner.query(
      'DROP TABLE account_preferences, saved_view, note_mention, note, review, duplicate_check',
    );
    await runner.query('DROP FUNCTION refuse_review_change()');
    await runner.query(`
      ALTER TABLE verification
        DROP COLUMN review_stage, DROP COLUMN first_reviewed_by, DROP COLUMN assigned_until, DROP COLUMN answer_changed_at, DROP COLUMN document_key,
        DROP COLUMN person_key, DROP COLUMN derived_with`);
  }
}

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
