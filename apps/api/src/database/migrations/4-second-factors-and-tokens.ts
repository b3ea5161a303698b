import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that an admin manages: temporary passwords, second factors, single sign-on, and tokens for machines. */
export class SecondFactorsAndTokens1795392000004 implements MigrationInterface {
  name = 'SecondFactorsAndTokens1795392000004';

  async up(runner: QueryRunner): Promise<void> {
    // Without a password: an account of the identity provider's.
    await runner.query(`
      ALTER TABLE account
        ALTER COLUMN password_hash DROP NOT NULL,
        ADD COLUMN password_temporary boolean NOT NULL DEFAULT false,
        ADD COLUMN last_sign_in_at timestamptz(3),
        ADD COLUMN oidc_issuer text,
        ADD COLUMN oidc_subject text,
        ADD CONSTRAINT account_oidc UNIQUE (oidc_issuer, oidc_subject),
        ADD CHECK ((oidc_issuer IS NULL) = (oidc_subject IS NULL))`);

    await runner.query(`
      CREATE TABLE second_factor (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        secret bytea NOT NULL,
        confirmed_at timestamptz(3),
        last_step bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`
      CREATE TABLE recovery_code (
        account_id uuid NOT NULL REFERENCES second_factor (account_id) ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        PRIMARY KEY (account_id, code_hash)
      )`);

    await runner.query(`
      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN method text NOT NULL DEFAULT 'password' CHECK (method IN ('password', 'oidc')),
        ADD COLUMN address text NOT NULL DEFAULT '',
        ADD COLUMN user_agent text NOT NULL DEFAULT ''`);

    await runner.query(`
      CREATE TABLE api_token (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('analyst', 'auditor', 'admin')),
        token_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz(3) NOT NULL,
        created_by_id uuid NOT NULL,
        created_by text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        last_used_at timestamptz(3)
      )`);

    // Attempts whose passwords are being looked at right now, of those that `failures` already counts.
    await runner.query('ALTER TABLE sign_in_throttle ADD COLUMN pending int NOT NULL DEFAULT 0');

    // Whoever did it may also be a token, and a revoked one is gone: the id and the name beside it stay as they were.
    await runner.query('ALTER TABLE verification DROP CONSTRAINT verification_submitted_by_id_fkey');
    await runner.query('ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_account_id_fkey');
    await runner.query('ALTER TABLE export DROP CONSTRAINT export_created_by_id_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of [
      ['export', 'created_by_id'],
      ['idempotency_key', 'account_id'],
      ['verification', 'submitted_by_id'],
    ])
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES account (id) NOT VALID`,
      );
    await runner.query('ALTER TABLE sign_in_throttle DROP COLUMN pending');
    await runner.query('DROP TABLE api_token, recovery_code, second_factor');
    await runner.query(
      'ALTER TABLE session DROP COLUMN id, DROP COLUMN method, DROP COLUMN address, DROP COLUMN user_agent',
    );
    await runner.query(
      `UPDATE account SET password_hash = '', disabled_at = now() WHERE password_hash IS NULL`,
    );
    await runner.query(`
      ALTER TABLE account
        ALTER COLUMN password_hash SET NOT NULL,
        DROP COLUMN password_temporary,
        DROP COLUMN last_sign_in_at,
        DROP COLUMN oidc_issuer,
        DROP COLUMN oidc_subject`);
  }
}
