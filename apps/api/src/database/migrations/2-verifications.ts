import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases, every call to the provider, images and exports. Times are to the millisecond, as JSON shows them; text that
 * a person or the provider wrote is `text`, never a date or an enum, since either may write anything.
 */
export class Verifications1795392000002 implements MigrationInterface {
  name = 'Verifications1795392000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`
      CREATE TABLE verification (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
        status text NOT NULL
          CHECK (status IN ('queued', 'in_progress', 'completed', 'failed', 'rejected', 'unconfirmed')),
        reference_id text UNIQUE,
        provider_error jsonb,

        verification_status text CHECK (verification_status IN ('accepted', 'declined')),
        declined_reason text,
        declined_reasons text[] NOT NULL DEFAULT '{}',
        full_name text,
        full_name_native text,
        document_type text,
        document_number text,
        document_country text,
        date_of_birth text,
        issue_date text,
        expiry_date text,
        face_match_confidence double precision,
        passed_checks text[] NOT NULL DEFAULT '{}',
        failed_checks text[] NOT NULL DEFAULT '{}',
        unperformed_checks text[] NOT NULL DEFAULT '{}',
        findings text[] NOT NULL DEFAULT '{}',
        response_sha256 text,
        exchange_count int NOT NULL DEFAULT 0,

        next_check_at timestamptz(3),
        attempts int NOT NULL DEFAULT 0,
        failing_since timestamptz(3),
        lease_until timestamptz(3),
        lease_token bigint NOT NULL DEFAULT 0,
        sending_at timestamptz(3),
        recheck_requested_at timestamptz(3),

        review_decision text CHECK (review_decision IN ('approved', 'rejected', 'resubmission_requested')),
        review_reason text,
        reviewed_by text,
        reviewed_at timestamptz(3),
        assignee_id uuid REFERENCES account (id),

        submitted_by_id uuid REFERENCES account (id),
        submitted_by text NOT NULL,
        submitted_at timestamptz(3) NOT NULL DEFAULT now(),
        requested_at timestamptz(3) NOT NULL DEFAULT now(),
        completed_at timestamptz(3),
        last_checked_at timestamptz(3),
        data_key bytea NOT NULL
      )`);
    await runner.query('CREATE INDEX ON verification (requested_at DESC, id DESC)');
    await runner.query('CREATE INDEX ON verification (status, country, requested_at DESC, id DESC)');
    await runner.query('CREATE INDEX ON verification (country, requested_at DESC, id DESC)');
    await runner.query('CREATE INDEX ON verification (next_check_at) WHERE next_check_at IS NOT NULL');
    await runner.query('CREATE INDEX ON verification (lease_until) WHERE lease_until IS NOT NULL');
    for (const array of ['declined_reasons', 'failed_checks', 'unperformed_checks', 'findings'])
      await runner.query(`CREATE INDEX ON verification USING gin (${array})`);
    for (const text of ['email', 'full_name', 'full_name_native', 'document_number', 'reference_id'])
      await runner.query(`CREATE INDEX ON verification USING gin (${text} gin_trgm_ops)`);

    await runner.query(`
      CREATE TABLE submission_image (
        verification_id uuid NOT NULL REFERENCES verification (id),
        side text NOT NULL CHECK (side IN ('selfie', 'front', 'back')),
        content_type text,
        bytes int,
        sha256 text,
        source_url text,
        PRIMARY KEY (verification_id, side),
        CHECK ((source_url IS NULL) = (sha256 IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE idempotency_key (
        account_id uuid NOT NULL REFERENCES account (id),
        key text NOT NULL,
        request_sha256 text NOT NULL,
        verification_id uuid NOT NULL REFERENCES verification (id) DEFERRABLE INITIALLY DEFERRED,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, key)
      )`);

    await runner.query(`
      CREATE TABLE provider_exchange (
        verification_id uuid NOT NULL REFERENCES verification (id),
        id uuid NOT NULL,
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        operation text NOT NULL CHECK (operation IN ('submit', 'poll', 'recheck')),
        started_at timestamptz(3) NOT NULL,
        duration_ms int NOT NULL,
        http_status int,
        headers jsonb NOT NULL,
        outcome text NOT NULL,
        body_sha256 text,
        body_bytes int NOT NULL,
        body_truncated boolean NOT NULL,
        changed boolean NOT NULL,
        PRIMARY KEY (verification_id, id)
      )`);
    await runner.query('CREATE INDEX ON provider_exchange (verification_id, sequence)');
    await runner.query(`
      CREATE TABLE provider_body (
        verification_id uuid NOT NULL REFERENCES verification (id),
        sha256 text NOT NULL,
        sealed bytea NOT NULL,
        PRIMARY KEY (verification_id, sha256)
      )`);
    // Sealed bytes do not compress.
    await runner.query('ALTER TABLE provider_body ALTER COLUMN sealed SET STORAGE EXTERNAL');
    await runner.query(`
      CREATE TRIGGER provider_exchange_append_only BEFORE UPDATE OR DELETE ON provider_exchange
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);

    await runner.query(`
      CREATE TABLE provider_state (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        paused_until timestamptz(3),
        reason text,
        since timestamptz(3) NOT NULL DEFAULT now()
      )`);
    await runner.query('INSERT INTO provider_state DEFAULT VALUES');

    await runner.query(`
      CREATE TABLE export (
        id uuid PRIMARY KEY,
        filter jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('ready', 'running', 'done', 'aborted')),
        total int NOT NULL,
        rows int NOT NULL DEFAULT 0,
        bytes bigint NOT NULL DEFAULT 0,
        sha256 text,
        created_by_id uuid REFERENCES account (id),
        created_by text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        snapshot_at timestamptz(3),
        finished_at timestamptz(3)
      )`);
    await runner.query('CREATE INDEX ON export (created_at DESC, id DESC)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE export, provider_state, provider_body, provider_exchange, idempotency_key, submission_image, verification',
    );
  }
}
