import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExportRecord, VerificationPage } from '@desk/contract';
import { startPostgresWithReplica } from '@desk/tools/postgres';
import { throwawayFolder } from '@desk/tools/throwaway-folder';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { submissionOf } from './harness/submission.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let servers: Awaited<ReturnType<typeof startPostgresWithReplica>>;
let folder: string;
let api: TestApp;
let admin: SignedIn;
let receiver: number;
const opened: TestApp[] = [];

async function desk(standbyUrl: string): Promise<TestApp> {
  const { url, ownerUrl } = servers.primary;
  const app = await testApp({
    database: url,
    encryptionKey: KEY,
    settings: { standbyUrl, database: { url, migrationUrl: ownerUrl, poolSize: 10 } },
  });
  opened.push(app);
  return app;
}
const KEY = Buffer.alloc(32, 7);

beforeAll(async () => {
  folder = await throwawayFolder();
  servers = await startPostgresWithReplica({ folder, logFile: path.join(folder, 'log') });
  api = await desk(servers.replica.url);
  admin = await api.signIn('admin');
  // It has not come so far yet as to have the tables.
  while ((await list()).asOf === undefined);
  const replica = new pg.Client(servers.replica.url);
  await replica.connect();
  const { rows } = await replica.query<{ pid: number }>('SELECT pid FROM pg_stat_wal_receiver');
  receiver = rows[0]?.pid ?? 0;
  await replica.end();
});
afterAll(async () => {
  for (const app of opened) await app.close();
  await servers.replica.stop();
  await servers.primary.stop();
  await rm(folder, { recursive: true });
});

/** The replica's processes that the desk is connected to. */
async function backends(): Promise<number[]> {
  const client = new pg.Client(servers.replica.url);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  await client.end();
  return rows.map(({ pid }) => pid);
}

async function list(by = admin): Promise<VerificationPage> {
  return (await by.get('/api/verifications').expect(200)).body as VerificationPage;
}
const submit = (name: string) =>
  admin
    .post('/api/verifications')
    .send(submissionOf({ email: `${name}@example.com` }))
    .expect(201);
const readiness = async (of: TestApp) =>
  ((await of.http().get('/api/health/ready').expect(200)).body as { facts: Record<string, unknown> }).facts[
    'databaseReplica'
  ];

async function exported(): Promise<{ text: string; record: ExportRecord }> {
  const created = (await admin.post('/api/exports').send({}).expect(201)).body as ExportRecord;
  const { text } = await admin.get(created.fileUrl).expect(200);
  return { text, record: (await admin.get(`/api/exports/${created.id}`)).body as ExportRecord };
}

test('whoever changes something sees it in the next list', async () => {
  for (let round = 0; round < 5; round++) {
    await submit(`seen-${round}`);
    const from = Date.now();
    const { data, asOf } = await list();
    expect(data[0]?.email).toBe(`seen-${round}@example.com`);
    expect(Date.parse(asOf ?? '')).toBeGreaterThanOrEqual(from - 1);
  }
});

describe('while the replica is behind', () => {
  afterEach(() => void process.kill(receiver, 'SIGCONT'));

  test('lists and exports say of when they are', async () => {
    await submit('before');
    await list();
    await exported();
    process.kill(receiver, 'SIGSTOP');
    const stopped = Date.now();
    await submit('after');
    const { data, asOf } = await list();
    expect(data[0]?.email).toBe('before@example.com');
    expect(Date.parse(asOf ?? '')).toBeLessThanOrEqual(stopped);
    const facets = await admin.post('/api/verifications/facets').send({ q: 'after@example.com' }).expect(200);
    expect((facets.body as { status: unknown[] }).status).toEqual([]);
    const { text, record } = await exported();
    expect(text).toContain('before@example.com');
    expect(text).not.toContain('after@example.com');
    expect(Date.parse(record.snapshotAt ?? '')).toBeLessThanOrEqual(stopped);

    process.kill(receiver, 'SIGCONT');
    while ((await list()).data[0]?.email !== 'after@example.com');
    expect((await exported()).text).toContain('after@example.com');
  });

  test('by more than is of use, the primary is read', async () => {
    process.kill(receiver, 'SIGSTOP');
    const other = await desk(servers.replica.url);
    await submit('newer');
    const person = await other.signIn('analyst');
    const { data, asOf } = await list(person);
    expect({ email: data[0]?.email, asOf }).toEqual({ email: 'newer@example.com', asOf: undefined });
    expect(await readiness(other)).toEqual({ read: false, trouble: 'it is too far behind' });
  });
});

test('a replica that answers no more keeps nobody waiting for long, and is read again when it does', async () => {
  await list();
  const processes = [servers.replica.process.pid ?? 0, ...(await backends())];
  const all = (signal: 'SIGSTOP' | 'SIGCONT') => processes.forEach((pid) => process.kill(pid, signal));
  all('SIGSTOP');
  try {
    const from = Date.now();
    await submit('while-it-hangs');
    const { data, asOf } = await list();
    expect({ email: data[0]?.email, asOf }).toEqual({ email: 'while-it-hangs@example.com', asOf: undefined });
    expect(Date.now() - from).toBeLessThan(5_000);
    expect(await readiness(api)).toEqual({ read: false, trouble: 'it does not answer in time' });
  } finally {
    all('SIGCONT');
  }
  while ((await list()).asOf === undefined);
});

test('a server that is no replica of the database is not read', async () => {
  const other = await desk(process.env['TEST_POSTGRES_URL'] ?? '');
  expect(await list(await other.signIn('analyst'))).not.toHaveProperty('asOf');
  expect(await readiness(other)).toEqual({ read: false, trouble: 'it is no replica of this database' });
});

test('when it stops, nobody notices', async () => {
  await list();
  expect(await readiness(api)).toEqual({ read: true, trouble: null });
  await servers.replica.stop();
  await submit('alone');
  const { data, asOf } = await list();
  expect({ email: data[0]?.email, asOf }).toEqual({ email: 'alone@example.com', asOf: undefined });
  expect((await exported()).text).toContain('alone@example.com');
  expect(await readiness(api)).toMatchObject({ read: false });
});
