import type { DataSource } from 'typeorm';

/** Any constant will do; this one is ours in every database that the desk uses. */
const MIGRATION_LOCK = 7_203_441_001;

/**
 * Runs the migrations that are missing. Replicas that start together queue for the lock: the first migrates, the
 * others find nothing to do. A process that dies gives the lock back with its connection.
 * @param then done while the lock is still held
 */
export async function migrate(
  dataSource: DataSource,
  then: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await dataSource.runMigrations();
      await then();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await runner.release();
  }
}
