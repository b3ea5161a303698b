import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { DESK_LIMITS, limited } from '../src/database/limits.ts';
import { databaseUnavailable } from '../src/database/unavailable.ts';
import { isDatabaseUnreachable } from '../src/database/unreachable.ts';
import { ExportPool } from '../src/exports/export-pool.ts';
import { addCase } from './harness/cases.ts';
import { hastyLine } from './harness/hasty-line.ts';
import { stallingLine } from './harness/stalling-line.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());

const opened: DataSource[] = [];
afterEach(async () => {
  for (const dataSource of opened.splice(0)) await dataSource.destroy();
});

/** A small pool with limits that a test can wait for. */
async function pool(
  limits: Partial<typeof DESK_LIMITS>,
  url = api.settings.database.url,
  poolSize = 1,
): Promise<DataSource> {
  const options = dataSourceOptions({ database: { url, poolSize } });
  const dataSource = await new DataSource(limited(options, { ...DESK_LIMITS, ...limits })).initialize();
  opened.push(dataSource);
  return dataSource;
}

const codeOf = (error: unknown): string =>
  isDatabaseUnreachable(error) ? databaseUnavailable(error).code : 'none';

test('a statement that takes too long is ended, and its caller told that the database is busy', async () => {
  const slow = await pool({ statement: 50 });
  const error: unknown = await slow.query('SELECT pg_sleep(60)').catch((error: unknown) => error);
  expect(codeOf(error)).toBe('database_busy');
  expect(await slow.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('what a stopped process has locked is free again', async () => {
  const id = await addCase(api.dataSource);
  const stopped = (await pool({ idleInTransaction: 50 })).createQueryRunner();
  try {
    await stopped.startTransaction();
    await stopped.query('SELECT FROM verification WHERE id = $1 FOR UPDATE', [id]);
    const waiting = api.dataSource.transaction(async (manager) => {
      await manager.query(`SET LOCAL lock_timeout = '5s'`);
      await manager.query(`UPDATE verification SET country = 'DE' WHERE id = $1`, [id]);
    });
    await expect(waiting).resolves.toBeUndefined();
    await expect(stopped.commitTransaction()).rejects.toThrow();
  } finally {
    await stopped.release().catch(() => undefined);
  }
});

test('a line that goes dead is given up, and the next statement goes over another one', async () => {
  const line = await stallingLine(api.settings.database.url);
  const behind = await pool({ silence: 300 }, line.url);
  line.stall();
  const error: unknown = await behind.query('SELECT 1').catch((error: unknown) => error);
  expect(codeOf(error)).toBe('database_unreachable');
  line.pass();
  expect(await behind.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  line.close();
});

test('a good-bye of Postgres as its first word costs a statement, not the process', async () => {
  const line = await hastyLine(api.settings.database.url);
  const behind = await pool({}, line.url, 2);
  const holder = behind.createQueryRunner();
  await holder.connect();
  line.sayGoodbye();
  const error: unknown = await behind.query('SELECT 1').catch((error: unknown) => error);
  expect(codeOf(error)).toBe('database_unreachable');
  expect(await behind.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await holder.release();
  line.close();
});

test.each(['desk', 'exports'])('the pool of %s has its limits', async (which) => {
  const dataSource = which === 'desk' ? api.dataSource : api.app.get(ExportPool).dataSource;
  const shown = await dataSource.query<{ name: string; ms: number }[]>(
    `SELECT name, setting::int AS ms FROM pg_settings
     WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'tcp_user_timeout') ORDER BY name`,
  );
  expect(shown.map(({ ms }) => ms)).toEqual(
    which === 'desk' ? [60_000, 30_000, 0] : [120_000, 300_000, 600_000],
  );
});
