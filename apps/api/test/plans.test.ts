import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { databaseNow } from '../src/database/now.ts';
import { claimDue } from '../src/verifications/lease.ts';
import { acceptedOf, declinedReasonsOf } from '../src/statistics/agreement.ts';
import { dayNumbers } from '../src/statistics/day-numbers.ts';
import { endingsOf } from '../src/statistics/endings.ts';
import { lastDays, periodOf } from '../src/statistics/local-days.ts';
import { queueNumbers } from '../src/statistics/queue-numbers.ts';
import { timeToVerdictOf } from '../src/statistics/time-to-verdict.ts';
import { asOwner, disposableDatabase, type TestDatabase } from './harness/database.ts';

/** A case each 40 minutes for more than a year. */
const CASES = `INSERT INTO verification (id, email, country, status, verification_status, requested_at, completed_at,
    declined_reasons, submitted_by, data_key)
  SELECT gen_random_uuid(), 'applicant@example.com', 'IN', 'completed',
    CASE WHEN n % 5 = 0 THEN 'declined' ELSE 'accepted' END, at, at, '{}', 'system', ''
  FROM generate_series(1, 15000) n CROSS JOIN LATERAL (SELECT now() - n * interval '40 min' AS at) AS moment`;

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await disposableDatabase();
  dataSource = await new DataSource(
    dataSourceOptions({ database: { url: database.url, poolSize: 2 } }),
  ).initialize();
  await dataSource.query(CASES);
  await asOwner(database.url, 'VACUUM (ANALYZE) verification, verification_due');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** How Postgres reads the cases for what is asked: the kind of scan and the index, of each. */
async function scansOf(ask: (manager: EntityManager) => Promise<unknown>): Promise<string[]> {
  const asked: [sql: string, values?: unknown[]][] = [];
  const query = (sql: string, values?: unknown[]): Promise<unknown> => {
    asked.push([sql, values]);
    return dataSource.query(sql, values);
  };
  await ask({ query } as EntityManager);
  const plans = asked.map(([sql, values]) =>
    dataSource.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, values),
  );
  const lines = (await Promise.all(plans)).flat().map((line) => line['QUERY PLAN']);
  return lines.flatMap(
    (line) => /(\w[\w ]* Scan using \w+|Seq Scan) on verification\b/.exec(line)?.[1] ?? [],
  );
}

const month = async () => lastDays(await databaseNow(dataSource.manager), 'Asia/Kolkata', 30);

test.each<[string, string, (manager: EntityManager) => Promise<unknown>]>([
  ['endings', 'verification_answered', async (manager) => endingsOf(manager, await month())],
  [
    'the way to a verdict',
    'verification_answered',
    async (manager) => timeToVerdictOf(manager, periodOf(await month())),
  ],
  ['agreement', 'verification_answered', async (manager) => acceptedOf(manager, periodOf(await month()))],
  [
    'reasons',
    'verification_declined',
    async (manager) => declinedReasonsOf(manager, periodOf(await month())),
  ],
])('%s of a month are counted from the index %s', async (_, index, ask) => {
  const scans = await scansOf(ask);
  expect(scans).toEqual([expect.stringMatching(`Scan using ${index}$`)]);
});

test('no number of the first screen is counted from all cases', async () => {
  const [today] = (await month()).slice(-1);
  const scans = await scansOf(async (manager) => {
    if (today) await dayNumbers(manager, today);
    await queueNumbers(manager, await databaseNow(dataSource.manager));
  });
  expect(scans).toContain('Index Only Scan using verification_review_stage');
  expect(scans).not.toContain('Seq Scan');
});

test('many cases that become due at once after a rest are claimed without reading all of them', async () => {
  // What Postgres knows of them is still that nothing is due.
  await dataSource.query(`UPDATE verification SET status = 'in_progress', next_check_at = now()`);
  const reads = await dataSource.transaction(async (manager) => {
    const after: number[] = [];
    // From the sixth time on, Postgres may take a plan that does for any number.
    for (let time = 0; time < 8; time++) {
      expect(await claimDue(manager, 'ask', 50)).toHaveLength(50);
      const [row] = await manager.query<{ read: number }[]>(
        `SELECT (seq_tup_read + idx_tup_fetch)::int AS read FROM pg_stat_xact_user_tables WHERE relname = 'verification'`,
      );
      after.push(row?.read ?? NaN);
    }
    return after.map((sum, time) => sum - (after[time - 1] ?? 0));
  });
  for (const read of reads) expect(read).toBeLessThan(500);
});
