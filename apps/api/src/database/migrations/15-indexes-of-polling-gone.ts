import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes away the indexes that migration 14's table replaces. Replicas of the version before still ask by them: until they are gone, each
 * of their rounds reads all cases, which is slow and right.
 */
export class IndexesOfPollingGone1795824000015 implements MigrationInterface {
  name = 'IndexesOfPollingGone1795824000015';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ON verification (next_check_at) WHERE next_check_at IS NOT NULL');
    await runner.query('CREATE INDEX ON verification (lease_until) WHERE lease_until IS NOT NULL');
  }
}

const INDEXES = ['verification_next_check_at_idx', 'verification_lease_until_idx'];
