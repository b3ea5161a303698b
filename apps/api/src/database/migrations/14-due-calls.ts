import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waitBriefly } from './while-in-use.ts';

/**
 * What waits for a call to the provider, or has one under way, in a narrow table beside the cases (docs/adr/0035). A case has some thirty
 * indexes: while two of them were over the times that each poll writes, Postgres made every one of them anew for each poll.
 * Kept by a trigger, so that whoever writes a case needs to know nothing of it.
 */
export class DueCalls1795824000014 implements MigrationInterface {
  name = 'DueCalls1795824000014';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    await runner.query(`
      CREATE TABLE verification_due (
        verification_id uuid PRIMARY KEY,
        kind text NOT NULL,
        next_check_at timestamptz(3),
        lease_until timestamptz(3)
      )`);
    await runner.query(
      'CREATE INDEX ON verification_due (kind, next_check_at) WHERE next_check_at IS NOT NULL',
    );
    await runner.query('CREATE INDEX ON verification_due (lease_until) WHERE lease_until IS NOT NULL');
    // Each row is written twice a poll, however few they are.
    await runner.query(
      'ALTER TABLE verification_due SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)',
    );

    // With the owner's rights: a replica of the version before knows no rights to this table, and takes away what it does not know.
    await runner.query(`
      CREATE FUNCTION keep_due_verification() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          DELETE FROM verification_due WHERE verification_id = OLD.id;
        ELSIF NEW.next_check_at IS NULL AND NEW.lease_until IS NULL THEN
          DELETE FROM verification_due WHERE verification_id = NEW.id;
        ELSE
          INSERT INTO verification_due AS d (verification_id, kind, next_check_at, lease_until)
          VALUES (NEW.id, ${KIND('NEW')}, NEW.next_check_at, NEW.lease_until)
          ON CONFLICT (verification_id) DO UPDATE
          SET kind = EXCLUDED.kind, next_check_at = EXCLUDED.next_check_at, lease_until = EXCLUDED.lease_until;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_new_due_verification AFTER INSERT ON verification
      FOR EACH ROW WHEN (NEW.next_check_at IS NOT NULL OR NEW.lease_until IS NOT NULL)
      EXECUTE FUNCTION keep_due_verification()`);
    // The desk deletes no case; whoever owns the tables may.
    await runner.query(`
      CREATE TRIGGER forget_due_verification AFTER DELETE ON verification
      FOR EACH ROW EXECUTE FUNCTION keep_due_verification()`);
    await runner.query(`
      CREATE TRIGGER keep_due_verification AFTER UPDATE OF next_check_at, lease_until, status ON verification
      FOR EACH ROW WHEN (NEW.next_check_at IS DISTINCT FROM OLD.next_check_at
        OR NEW.lease_until IS DISTINCT FROM OLD.lease_until OR NEW.status <> OLD.status)
      EXECUTE FUNCTION keep_due_verification()`);
    await runner.query(`
      INSERT INTO verification_due
      SELECT v.id, ${KIND('v')}, v.next_check_at, v.lease_until FROM verification v
      WHERE v.next_check_at IS NOT NULL OR v.lease_until IS NOT NULL`);
    // Room on its page for a case's next versions, which then need no index entries of their own.
    await runner.query('ALTER TABLE verification SET (fillfactor = 85)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification RESET (fillfactor)');
    await runner.query('DROP TRIGGER keep_due_verification ON verification');
    await runner.query('DROP TRIGGER keep_new_due_verification ON verification');
    await runner.query('DROP TRIGGER forget_due_verification ON verification');
    await runner.query('DROP FUNCTION keep_due_verification()');
    await runner.query('DROP TABLE verification_due');
  }
}

/** What the next call about a case is for, as in `lease.ts`. */
const KIND = (row: string): string => `CASE WHEN ${row}.status = 'queued' THEN 'send' ELSE 'ask' END`;
