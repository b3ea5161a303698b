import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What proves an export, who uncovered which case, and how long cases are kept. */
export class ManifestsAndRetention1795392000006 implements MigrationInterface {
  name = 'ManifestsAndRetention1795392000006';

  async up(runner: QueryRunner): Promise<void> {
    // Text and not jsonb: the manifest is handed out byte for byte as it was signed.
    await runner.query(`
      ALTER TABLE export
        ADD COLUMN again_of uuid REFERENCES export (id),
        ADD COLUMN masked boolean NOT NULL DEFAULT false,
        ADD COLUMN manifest text`);

    // A session that gets a new token goes on seeing what it revealed.
    await runner.query(`
      CREATE TABLE reveal (
        token_hash bytea NOT NULL REFERENCES session (token_hash) ON DELETE CASCADE ON UPDATE CASCADE,
        verification_id uuid NOT NULL REFERENCES verification (id),
        PRIMARY KEY (token_hash, verification_id)
      )`);

    await runner.query(`
      ALTER TABLE verification
        ADD COLUMN relationship_ended_on date,
        ADD COLUMN relationship_recorded_on date,
        ADD COLUMN hold_reason text,
        ADD COLUMN held_by text,
        ADD COLUMN held_at timestamptz(3),
        ADD COLUMN purged_at timestamptz(3),
        ADD CHECK ((hold_reason IS NULL) = (held_at IS NULL))`);
    await runner.query(`
      CREATE INDEX verification_ended ON verification (relationship_ended_on, id)
      WHERE relationship_ended_on IS NOT NULL AND purged_at IS NULL`);

    await runner.query(`
      CREATE TABLE purge (
        verification_id uuid PRIMARY KEY REFERENCES verification (id),
        purged_at timestamptz(3) NOT NULL DEFAULT now(),
        purged_by text NOT NULL,
        relationship_ended_on date NOT NULL,
        country text NOT NULL,
        retention_months int NOT NULL,
        images int NOT NULL,
        bodies int NOT NULL
      )`);
    await runner.query('CREATE INDEX ON purge (purged_at DESC, verification_id)');
    await runner.query(`
      CREATE TRIGGER purge_append_only BEFORE UPDATE OR DELETE ON purge
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER purge_no_truncate BEFORE TRUNCATE ON purge
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    // The log of calls, too: migration 2 left that out.
    await runner.query(`
      CREATE TRIGGER provider_exchange_no_truncate BEFORE TRUNCATE ON provider_exchange
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER provider_exchange_no_truncate ON provider_exchange');
    await runner.query('DROP TABLE purge, reveal');
    await runner.query(`
      ALTER TABLE verification
        DROP COLUMN relationship_ended_on, DROP COLUMN relationship_recorded_on, DROP COLUMN hold_reason, DROP COLUMN held_by, DROP COLUMN held_at,
        DROP COLUMN purged_at`);
    await runner.query('ALTER TABLE export DROP COLUMN again_of, DROP COLUMN masked, DROP COLUMN manifest');
  }
}
