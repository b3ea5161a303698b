import type { QueryRunner } from 'typeorm';

/**
 * Half of Postgres's `deadlock_timeout`: whoever waits for a lock has everybody after it wait, too, and of two who wait for each
 * other it shall be the migration that gives up. `migrate` tries again.
 */
const PATIENCE = '500ms';

/** Begins a migration that runs in a transaction: none of its locks is waited for longer than the desk can stand still. */
export async function waitBriefly(runner: QueryRunner): Promise<void> {
  await runner.query(`SET LOCAL lock_timeout = '${PATIENCE}'`);
}

/**
 * Builds an index while its table is read and written, in a migration with `transaction = false`. May be repeated: what an
 * earlier build left behind that broke off is taken away first.
 * @param on the rest of the statement, from the table on
 */
export async function buildIndex(runner: QueryRunner, name: string, on: string): Promise<void> {
  const broken = (await runner.query(
    'SELECT FROM pg_index WHERE indexrelid = to_regclass($1) AND NOT indisvalid',
    [name],
  )) as unknown[];
  if (broken.length > 0) await runner.query(`DROP INDEX CONCURRENTLY ${name}`);
  await runner.query(`CREATE INDEX CONCURRENTLY IF NOT EXISTS ${name} ON ${on}`);
}
