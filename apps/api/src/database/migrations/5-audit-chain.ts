import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log's chain. Writers only add their event and a note that it is not chained yet, so that none waits for
 * another; the chainer adds the links afterwards, in one place. Events of before have no code of their own (`mac`).
 */
export class AuditChain1795392000005 implements MigrationInterface {
  name = 'AuditChain1795392000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_event
        ADD COLUMN uid uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN mac bytea`);
    await runner.query(`
      CREATE TABLE audit_unchained (
        event_id bigint PRIMARY KEY REFERENCES audit_event (id)
      )`);
    await runner.query(`
      CREATE TABLE audit_link (
        position bigint PRIMARY KEY,
        event_id bigint NOT NULL UNIQUE REFERENCES audit_event (id),
        hash bytea NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now()
      )`);
    await runner.query('INSERT INTO audit_unchained SELECT id FROM audit_event');
    await runner.query(`
      CREATE TRIGGER audit_link_append_only BEFORE UPDATE OR DELETE ON audit_link
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER audit_link_no_truncate BEFORE TRUNCATE ON audit_link
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_link, audit_unchained');
    await runner.query('ALTER TABLE audit_event DROP COLUMN uid, DROP COLUMN mac');
  }
}
