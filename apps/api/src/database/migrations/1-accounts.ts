import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in, who is signed in, who tried and failed, and the log of what everybody did. */
export class Accounts1795392000001 implements MigrationInterface {
  name = 'Accounts1795392000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('analyst', 'auditor', 'admin')),
        password_hash text NOT NULL,
        disabled_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE UNIQUE INDEX account_email ON account (lower(email))');

    await runner.query(`
      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE INDEX ON session (account_id)');
    await runner.query('CREATE INDEX ON session (expires_at)');

    // The subject is a hash of an e-mail or an address: neither is kept in the clear for people who never signed in.
    await runner.query(`
      CREATE TABLE sign_in_throttle (
        subject bytea PRIMARY KEY,
        failures int NOT NULL,
        last_failure_at timestamptz(3) NOT NULL,
        blocked_until timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE INDEX ON sign_in_throttle (last_failure_at)');

    await runner.query(`
      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        actor text NOT NULL,
        action text NOT NULL,
        verification_id uuid,
        details jsonb NOT NULL DEFAULT '{}'
      )`);
    await runner.query('CREATE INDEX ON audit_event (at)');
    await runner.query('CREATE INDEX ON audit_event (verification_id, at)');
    await runner.query('CREATE INDEX ON audit_event (actor_id, at)');
    await runner.query('CREATE INDEX ON audit_event (action, at)');

    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% can only be added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_event, sign_in_throttle, session, account');
    await runner.query('DROP FUNCTION refuse_change()');
  }
}
