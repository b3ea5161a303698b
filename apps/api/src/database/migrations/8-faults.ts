import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waitBriefly } from './while-in-use.ts';

/** What going on after faults needs. Only adds, so that replicas of the version before work on beside this one. */
export class Faults1795564800008 implements MigrationInterface {
  name = 'Faults1795564800008';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    await runner.query('ALTER TABLE provider_exchange ADD COLUMN request_id text');
    // The pace of all replicas: when the next call may go out, and which share of the rate is used since a limit was met.
    await runner.query(`
      ALTER TABLE provider_state
        ADD COLUMN next_call_at timestamptz NOT NULL DEFAULT '-infinity',
        ADD COLUMN rate_share double precision NOT NULL DEFAULT 1 CHECK (rate_share > 0 AND rate_share <= 1),
        ADD COLUMN slowed_at timestamptz(3)`);
    // A running export that goes on no more is told by this.
    await runner.query('ALTER TABLE export ADD COLUMN progress_at timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE export DROP COLUMN progress_at');
    await runner.query(
      'ALTER TABLE provider_state DROP COLUMN next_call_at, DROP COLUMN rate_share, DROP COLUMN slowed_at',
    );
    await runner.query('ALTER TABLE provider_exchange DROP COLUMN request_id');
  }
}
