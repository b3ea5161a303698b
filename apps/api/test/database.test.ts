import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { migrate } from '../src/database/migrate.ts';
import { migrations } from '../src/database/migrations/index.ts';
import { PREPARED, prepared } from '../src/database/prepared.ts';
import { buildIndex } from '../src/database/migrations/while-in-use.ts';
import { AuditLog } from '../src/audit/audit-log.ts';
import { DataKeys } from '../src/encryption/data-keys.ts';
import { DeskSecrets } from '../src/encryption/desk-secrets.ts';
import { Verification } from '../src/verifications/verification.entity.ts';
import { FirstAccount } from '../src/accounts/first-account.ts';
import { emptyDatabase, type TestDatabase } from './harness/database.ts';
import { testApp } from './harness/test-app.ts';

const encryptionKey = randomBytes(32);
let database: TestDatabase;
const open: DataSource[] = [];
beforeAll(async () => (database = await emptyDatabase()));
afterAll(async () => {
  for (const dataSource of open) await dataSource.destroy();
  await database.drop();
});

async function connect(): Promise<DataSource> {
  const dataSource = new DataSource(dataSourceOptions({ database: { url: database.ownerUrl, poolSize: 4 } }));
  open.push(dataSource);
  return dataSource.initialize();
}

describe('migrations', () => {
  test('run once when several replicas start together on an empty database', async () => {
    const replicas = await Promise.all([connect(), connect(), connect()]);
    await Promise.all(replicas.map((replica) => migrate(replica)));
    const rows = await (await connect()).query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  test('leave no function with the owner’s rights that takes a temporary table for one of ours', async () => {
    const functions = await (
      await connect()
    ).query<{ name: string; settings: string[] | null }[]>(
      `SELECT proname AS name, proconfig AS settings FROM pg_proc
       WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`,
    );
    expect(functions.length).toBeGreaterThan(0);
    for (const { name, settings } of functions)
      expect({ name, settings }).toEqual({ name, settings: ['search_path=public, pg_temp'] });
  });

  test('leave no lock behind', async () => {
    const dataSource = await connect();
    const [row] = await dataSource.query<object[]>(
      `SELECT count(*)::int AS locks FROM pg_locks JOIN pg_database ON oid = database
       WHERE locktype = 'advisory' AND datname = current_database()`,
    );
    expect(row).toEqual({ locks: 0 });
  });

  test('build an index anew that an earlier try left broken', async () => {
    const runner = (await connect()).createQueryRunner();
    await runner.query('CREATE TABLE leftover AS SELECT 1 AS n FROM generate_series(1, 2)');
    const broken = runner.query('CREATE UNIQUE INDEX CONCURRENTLY leftover_n ON leftover (n)');
    await expect(broken).rejects.toMatchObject({ code: '23505' });
    await buildIndex(runner, 'leftover_n', 'leftover (n)');
    expect(
      await runner.query(
        `SELECT indisvalid, indisunique FROM pg_index WHERE indexrelid = 'leftover_n'::regclass`,
      ),
    ).toEqual([{ indisvalid: true, indisunique: false }]);
    await runner.query('DROP TABLE leftover');
    await runner.release();
  });

  test('can be taken back, all of them', async () => {
    const dataSource = await connect();
    for (const _ of migrations) await dataSource.undoLastMigration();
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    expect(tables).toEqual([{ name: 'migrations' }]);
    await migrate(dataSource);
  });
});

test('times read as text are UTC, whatever the server is set to', async () => {
  const dataSource = await connect();
  expect(await dataSource.query(`SELECT timestamptz '2026-11-23 12:00+05:30'::text AS time`)).toEqual([
    { time: '2026-11-23 06:30:00+00' },
  ]);
});

describe('the audit log', () => {
  let audit: AuditLog;
  beforeAll(async () => {
    const dataKeys = new DataKeys({ encryptionKey });
    audit = new AuditLog(await DeskSecrets.load(await connect(), dataKeys));
  });

  test.each([
    "UPDATE audit_event SET actor = 'other'",
    'DELETE FROM audit_event',
    'TRUNCATE audit_event CASCADE',
  ])('refuses its owner %s', async (statement) => {
    const dataSource = await connect();
    await audit.record(dataSource.manager, { actor: 'system', action: 'account.created' });
    await expect(dataSource.query(statement)).rejects.toThrow('audit_event can only be added to');
  });

  test.each(['purge', 'provider_exchange', 'audit_link'])(
    'has %s beside it, which refuses to be emptied, too',
    async (table) => {
      const dataSource = await connect();
      await expect(dataSource.query(`TRUNCATE ${table}`)).rejects.toThrow(`${table} can only be added to`);
    },
  );

  test('keeps an event exactly when its transaction stands', async () => {
    const dataSource = await connect();
    const actor = {
      id: '6f1f6a5c-6b0f-4d5e-9d4c-0a4b1c2d3e4f',
      email: 'a@example.com',
      name: 'A',
      role: 'admin',
    } as const;
    const event = {
      actor,
      action: 'verification.viewed',
      verificationId: actor.id,
      details: { from: 'list' },
    } as const;
    const broken = dataSource.transaction(async (manager) => {
      await audit.record(manager, event);
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    const kept = () =>
      dataSource.query(
        `SELECT actor_id, actor, verification_id, details FROM audit_event WHERE action = 'verification.viewed'`,
      );
    expect(await kept()).toEqual([]);
    await dataSource.transaction((manager) => audit.record(manager, event));
    expect(await kept()).toEqual([
      { actor_id: actor.id, actor: actor.email, verification_id: actor.id, details: { from: 'list' } },
    ]);
  });
});

describe('the first account', () => {
  test('is made once, with a password told once, however many replicas start', async () => {
    const first = {
      firstAccount: { email: 'first@example.com', password: null },
      database: { url: database.url, migrationUrl: database.ownerUrl, poolSize: 10 },
    };
    const replicas = await Promise.all(
      [1, 2].map(() => testApp({ database: database.url, encryptionKey, settings: first })),
    );
    const told = replicas
      .map(({ app }) => app.get(FirstAccount).created)
      .filter((created) => created !== null);
    expect(told).toEqual([{ email: 'first@example.com', password: expect.stringMatching(/^[\w-]{20}$/) }]);
    await replicas[0]?.http().post('/api/session').send(told[0]).expect(201);
    const again = await testApp({ database: database.url, encryptionKey });
    expect(again.app.get(FirstAccount).created).toBeNull();
    for (const replica of [...replicas, again]) await replica.close();
  });
});

describe('a statement that begins with the mark', () => {
  test('is prepared once on its connection, gives what it gives without, and outlives a new column and an error', async () => {
    const runner = (await connect()).createQueryRunner();
    await runner.query('CREATE TEMP TABLE thing AS SELECT 7 AS size');
    const ask = (value: number): Promise<unknown> =>
      runner.query(`${PREPARED} SELECT size FROM thing WHERE 1 / $1 = 1`, [value]);
    expect(await ask(1)).toEqual([{ size: 7 }]);
    await expect(ask(0)).rejects.toThrow('division by zero');
    await runner.query('ALTER TABLE thing ADD COLUMN another int');
    expect(await ask(1)).toEqual([{ size: 7 }]);
    await runner.query('SELECT $1::int', [1]);
    expect(await runner.query('SELECT parameter_types::text AS types FROM pg_prepared_statements')).toEqual([
      { types: '{integer}' },
    ]);
    await runner.release();
  });

  test('may be one that TypeORM writes', async () => {
    const dataSource = await connect();
    const runner = dataSource.createQueryRunner();
    await runner.manager.findOne(Verification, { where: { id: randomUUID() }, ...prepared });
    const [statement] = (await runner.query(
      'SELECT count(*)::int AS count FROM pg_prepared_statements',
    )) as object[];
    expect(statement).toEqual({ count: 1 });
    await runner.release();
  });
});
