import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createDatabase, dropDatabase } from '@desk/tools/postgres';
import { Client } from 'pg';
import { DataKeys } from '../../src/encryption/data-keys.ts';

/** Polls that were stored in a second, with so many calls under way. */
export interface PollLine {
  concurrency: number;
  limit: number;
  desk: number;
  /** What the desk makes Postgres write for a poll, in bytes of its log. */
  walPerPoll: number;
}

/** A program of the bench, started with these settings beside its own. */
export type Starter = (
  name: string,
  script: string,
  env: Record<string, string>,
) => Promise<{ ready: Record<string, unknown>; stop: () => Promise<void> }>;

const CASES = 8_000;
const CONCURRENCY = [32, 128, 512];
/** Not so long that all cases are asked about. */
const FOR_MS = 4_000;
const NAME = 'desk_bench_polls';

/**
 * How many polls the desk stores in a second, beside a bare loop of the same statements, where the provider takes 50 ms and says what
 * it said before. In a copy of the database with many more cases in progress.
 */
export async function measurePolls(
  ownerUrl: string,
  url: string,
  encryptionKey: string,
  start: Starter,
): Promise<PollLine[]> {
  await dropDatabase(ownerUrl, NAME);
  const owner = new Client({
    connectionString: await createDatabase(ownerUrl, NAME, new URL(ownerUrl).pathname.slice(1)),
  });
  const provider = await start('provider', 'bench/measure/provider.js', {});
  await owner.connect();
  try {
    await insertCases(owner, encryptionKey);
    const run = async (name: string, script: string, concurrency: number, enough: () => Promise<unknown>) => {
      await owner.query(
        `UPDATE verification SET next_check_at = NULL, lease_until = NULL, attempts = 0 WHERE status = 'in_progress'`,
      );
      await owner.query('VACUUM ANALYZE verification');
      const part = await start(name, script, {
        DATABASE_URL: databaseOf(url),
        DATABASE_MIGRATION_URL: databaseOf(ownerUrl),
        ROLES: 'poller',
        PROVIDER_BASE_URL: `http://127.0.0.1:${String(provider.ready['port'])}`,
        PROVIDER_CONCURRENCY: String(concurrency),
        PROVIDER_RATE: '100000',
      });
      await owner.query(`UPDATE verification SET next_check_at = now() WHERE status = 'in_progress'`);
      const before = await figures(owner);
      const from = performance.now();
      await enough();
      const after = await figures(owner);
      const seconds = (performance.now() - from) / 1000;
      await part.stop();
      const polls = after.exchanges - before.exchanges;
      return { perSecond: polls / seconds, wal: (after.wal - before.wal) / polls };
    };
    // The first answer about each says something new.
    const first = await run('desk-first', 'src/main.js', 512, () => allAsked(owner));
    console.error(first);
    const lines: PollLine[] = [];
    for (const concurrency of CONCURRENCY) {
      const limit = await run('poll-limit', 'bench/measure/poll-limit.js', concurrency, () =>
        setTimeout(FOR_MS),
      );
      const desk = await run('desk-polls', 'src/main.js', concurrency, () => setTimeout(FOR_MS));
      lines.push({ concurrency, limit: limit.perSecond, desk: desk.perSecond, walPerPoll: desk.wal });
      console.error(lines.at(-1));
    }
    return lines;
  } finally {
    await provider.stop();
    await owner.end();
    await dropDatabase(ownerUrl, NAME);
  }
}

/** Of that server, the copy. */
function databaseOf(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${NAME}`;
  return url.href;
}

async function allAsked(owner: Client): Promise<void> {
  for (let left = 1; left > 0; await setTimeout(500)) {
    const { rows } = await owner.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM verification WHERE status = 'in_progress' AND response_sha256 IS NULL`,
    );
    left = rows[0]?.left ?? 0;
  }
}

async function figures(owner: Client): Promise<{ exchanges: number; wal: number }> {
  const { rows } = await owner.query<{ exchanges: string; wal: string }>(
    `SELECT (SELECT coalesce(max(sequence), 0) FROM provider_exchange) AS exchanges, pg_current_wal_insert_lsn() - '0/0' AS wal`,
  );
  return { exchanges: Number(rows[0]?.exchanges), wal: Number(rows[0]?.wal) };
}

async function insertCases(owner: Client, encryptionKey: string): Promise<void> {
  const keys = new DataKeys({ encryptionKey: Buffer.from(encryptionKey, 'base64') });
  const wrapped = Array.from({ length: CASES }, () => keys.create().wrapped);
  await owner.query(
    `INSERT INTO verification (id, email, country, status, reference_id, submitted_by, data_key, next_check_at)
     SELECT gen_random_uuid(), 'applicant' || n || '@example.com', 'CH', 'in_progress', gen_random_uuid(), 'bench', key, now()
     FROM unnest($1::bytea[]) WITH ORDINALITY AS k (key, n)`,
    [wrapped],
  );
}
