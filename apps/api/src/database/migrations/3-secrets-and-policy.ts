import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of the desk's own, wrapped by `ENCRYPTION_KEY`, and the rules that an admin sets. */
export class SecretsAndPolicy1795392000003 implements MigrationInterface {
  name = 'SecretsAndPolicy1795392000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE desk_secret (
        name text PRIMARY KEY,
        wrapped bytea NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      )`);

    await runner.query(`
      CREATE TABLE policy (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        second_factor_roles text[] NOT NULL DEFAULT '{}',
        masked_roles text[] NOT NULL DEFAULT '{}',
        retention_months int NOT NULL DEFAULT 60 CHECK (retention_months > 0),
        retention_months_by_country jsonb NOT NULL DEFAULT '{}',
        retention_changed_on date
      )`);
    await runner.query('INSERT INTO policy DEFAULT VALUES');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy, desk_secret');
  }
}
