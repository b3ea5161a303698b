import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GRANTS } from '../src/database/grants.ts';
import { migrations } from '../src/database/migrations/index.ts';
import { buildIndex, waitBriefly } from '../src/database/migrations/while-in-use.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { Poller } from '../src/polling/poller.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { emptyDatabase, type TestDatabase } from './harness/database.ts';
import { ScriptedProvider } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

/** What a next version would bring: a column for cases, a table of its own, and an index over what is there. */
class Moods1999999999901 implements MigrationInterface {
  name = 'Moods1999999999901';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    await runner.query('ALTER TABLE verification ADD COLUMN mood text');
    await runner.query('CREATE TABLE mood (verification_id uuid REFERENCES verification (id), word text)');
  }

  down = (): Promise<void> => Promise.reject(new Error('The test goes one way'));
}

class IndexOfMoods1999999999902 implements MigrationInterface {
  name = 'IndexOfMoods1999999999902';
  transaction = false;

  up = (runner: QueryRunner): Promise<void> =>
    buildIndex(runner, 'verification_mood', 'verification (mood, email)');

  down = (): Promise<void> => Promise.reject(new Error('The test goes one way'));
}

const NEXT = [Moods1999999999901, IndexOfMoods1999999999902];
const MOOD_RIGHTS = 'SELECT, INSERT';

/** What starts meanwhile is of the next version. */
async function asNextVersion<T>(start: () => Promise<T>): Promise<T> {
  migrations.push(...NEXT);
  Object.assign(GRANTS, { mood: MOOD_RIGHTS });
  try {
    return await start();
  } finally {
    migrations.splice(-NEXT.length);
    Reflect.deleteProperty(GRANTS, 'mood');
  }
}

const encryptionKey = randomBytes(32);
let database: TestDatabase;
let provider: ScriptedProvider;
let dataDir: string;
const replicas: TestApp[] = [];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'desk-test-'));
  database = await emptyDatabase();
  provider = await ScriptedProvider.start();
});
afterAll(async () => {
  for (const replica of replicas) await replica.close();
  await provider.close();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

const databaseSettings = () => ({ url: database.url, migrationUrl: database.ownerUrl, poolSize: 10 });

async function replica(): Promise<TestApp> {
  const started = await testApp({
    database: database.url,
    encryptionKey,
    providerUrl: provider.url,
    settings: { database: databaseSettings(), dataDir },
  });
  replicas.push(started);
  return started;
}

/** Whatever waits for its turn is due. */
async function poll({ app, dataSource }: TestApp): Promise<void> {
  await dataSource.query('UPDATE verification SET next_check_at = now() WHERE next_check_at > now()');
  await app.get(Poller).runOnce();
  await app.get(ProviderCalls).idle();
}

/** Submits, polls, lists and asks for readiness, over and over. */
class Load {
  readonly submitted: string[] = [];
  readonly refused: string[] = [];
  private stopped = false;
  private readonly done: Promise<void[]>;

  constructor(api: TestApp, person: SignedIn) {
    this.done = Promise.all([
      this.over(async () => {
        const answer = await person.post('/api/verifications').send(submissionOf());
        this.expect(answer.status, 201, 'submitting');
        if (answer.status === 201) this.submitted.push((answer.body as VerificationDetail).id);
      }),
      this.over(async () => {
        await api.dataSource.query(
          'UPDATE verification SET next_check_at = now() WHERE next_check_at > now()',
        );
        await api.app.get(Poller).runOnce();
        await api.app.get(ProviderCalls).idle();
      }),
      this.over(async () => this.expect((await person.get('/api/verifications')).status, 200, 'listing')),
      this.over(async () => this.expect((await api.http().get('/api/health/ready')).status, 200, 'ready')),
    ]);
  }

  /** Until as many more submissions were taken. */
  async more(count: number): Promise<void> {
    const enough = this.submitted.length + count;
    while (this.submitted.length < enough && this.refused.length === 0)
      await new Promise((resolve) => setImmediate(resolve));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.done;
  }

  private async over(body: () => Promise<void>): Promise<void> {
    while (!this.stopped) await body();
  }

  private expect(status: number, wanted: number, doing: string): void {
    if (status !== wanted) this.refused.push(`${doing}: ${status}`);
  }
}

const countOf = async ({ dataSource }: TestApp, what: string): Promise<number> =>
  (await dataSource.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${what}`))[0]?.count ??
  Number.NaN;

const rightsTo = async (table: string): Promise<string[]> => {
  const rows = await replicas[0]?.dataSource.query<{ right: string }[]>(
    `SELECT privilege_type AS right FROM information_schema.role_table_grants
     WHERE table_name = $1 AND grantee = current_user ORDER BY 1`,
    [table],
  );
  return (rows ?? []).map(({ right }) => right);
};

test('a replica works on while the next version migrates beside it, and with it, and nothing is lost', async () => {
  const before = await replica();
  const load = new Load(before, await before.signIn('admin'));
  await load.more(3);

  // Somebody reads the cases for long, as an export does: the migration lets everybody pass until that is over.
  const reader = new pg.Client(database.ownerUrl);
  await reader.connect();
  await reader.query('BEGIN');
  await reader.query('SELECT count(*) FROM verification');
  const starting = asNextVersion(replica);
  await load.more(10);
  expect(await rightsTo('mood')).toEqual([]);
  await reader.query('COMMIT');
  await reader.end();

  const after = await starting;
  const other = new Load(after, await after.signIn('admin'));
  await Promise.all([load.more(5), other.more(5)]);
  await load.stop();
  await other.more(3);
  await other.stop();
  // What waited for a free call goes out, too.
  while ((await countOf(after, `verification WHERE status = 'queued'`)) > 0) await poll(after);

  expect([...load.refused, ...other.refused]).toEqual([]);
  const submitted = [...load.submitted, ...other.submitted].sort();
  const stored = await after.dataSource.query<{ id: string }[]>('SELECT id FROM verification');
  expect(stored.map(({ id }) => id).sort()).toEqual(submitted);
  expect(provider.calls.filter(({ method }) => method === 'POST').length).toBe(submitted.length);
  expect(await countOf(after, 'provider_exchange')).toBe(provider.calls.length);
  const [index] = await after.dataSource.query<object[]>(
    `SELECT indisvalid FROM pg_index WHERE indexrelid = 'verification_mood'::regclass`,
  );
  expect(index).toEqual({ indisvalid: true });
}, 120_000);

test('a replica of the version before that starts again leaves the newer one its rights', async () => {
  const right = MOOD_RIGHTS.split(', ').sort();
  expect(await rightsTo('mood')).toEqual(right);
  const again = await openDatabase({
    database: databaseSettings(),
    encryptionKey,
    previousEncryptionKeys: [],
  });
  await again.destroy();
  expect(await rightsTo('mood')).toEqual(right);
});
