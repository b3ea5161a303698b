import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { MigrationExecutor, QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';

const logger = new Logger('Migrations');

/** Any constant will do; this one is ours in every database that the desk uses. */
const MIGRATION_LOCK = 7_203_441_001;
const BETWEEN_LOOKS_MS = 250;

/** Six minutes for whoever holds the tables, such as an export or a backup: waiting for a lock a fifth of the time at most. */
const ATTEMPTS = 150;
const BETWEEN_ATTEMPTS_MS = 2_000;
/** `lock_not_available` and `deadlock_detected`: somebody works with what a migration changes. */
const IN_USE = new Set(['55P03', '40P01']);

/**
 * Runs the migrations that are missing, also while other replicas work, of this version or the one before. Replicas that start
 * together take turns: the first migrates, the others find nothing to do. A process that dies gives the lock back with its
 * connection.
 * @param then done while the lock is still held
 */
export async function migrate(
  dataSource: DataSource,
  then: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    for (let attempt = 1; !(await attempted(dataSource, runner, then, attempt === ATTEMPTS)); attempt++)
      await setTimeout(BETWEEN_ATTEMPTS_MS);
  } finally {
    await runner.release();
  }
}

/** @returns false when what it changes is in use, and another attempt may do: what is done by then stays done */
async function attempted(
  dataSource: DataSource,
  runner: QueryRunner,
  then: () => Promise<void>,
  last: boolean,
): Promise<boolean> {
  await takeLock(runner);
  try {
    // On the connection that holds the lock, so that Postgres sees whoever waits for whom.
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    const run = await executor.executePendingMigrations();
    if (run.length > 0) logger.log(`Migrated: ${run.map(({ name }) => name).join(', ')}`);
    await then();
    return true;
  } catch (error) {
    if (last || !isInUse(error)) throw error;
    logger.warn('The tables are in use; the migration tries again', error);
    return false;
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** Looks and looks again. A statement that waits would be what an index that is built concurrently waits for, for ever. */
async function takeLock(runner: QueryRunner): Promise<void> {
  for (;;) {
    const [row] = (await runner.query('SELECT pg_try_advisory_lock($1) AS taken', [MIGRATION_LOCK])) as {
      taken: boolean;
    }[];
    if (row?.taken) return;
    await setTimeout(BETWEEN_LOOKS_MS);
  }
}

const isInUse = (error: unknown): boolean =>
  error instanceof QueryFailedError && IN_USE.has((error.driverError as { code?: string }).code ?? '');
