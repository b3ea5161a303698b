import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AuditLog } from '../src/audit/audit-log.ts';
import { DataKeys } from '../src/encryption/data-keys.ts';
import { DeskSecrets } from '../src/encryption/desk-secrets.ts';
import { rotateKeys } from '../src/encryption/rotate.ts';
import { AuditBench } from './harness/audit-bench.ts';
import { Desk } from './harness/desk.ts';
import { testApp } from './harness/test-app.ts';
import { PNG } from './harness/submission.ts';

const idOf = (key: Buffer) => new DataKeys({ encryptionKey: key }).head.subarray(1).toString('hex');

describe('rotating the key of a running desk', () => {
  let desk: Desk;
  const next = randomBytes(32);
  beforeAll(async () => (desk = await Desk.open()));
  afterAll(() => desk.close());

  const run = (env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const given = { ...process.env, DATABASE_URL: desk.api.settings.database.url, ...env };
      execFile(process.execPath, ['dist/commands/keys-rotate.js'], { env: given }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      );
    });

  test('re-wraps every key and none of the data, is recorded once, and may be repeated', async () => {
    const { id } = await desk.submit('rotated');
    await desk.submit('purged');
    const old = desk.api.settings.encryptionKey;
    const env = {
      ENCRYPTION_KEY: next.toString('base64'),
      ENCRYPTION_KEY_PREVIOUS: [randomBytes(32), old].map((key) => key.toString('base64')).join(','),
    };
    await desk.dataSource.query(`UPDATE verification SET data_key = '' WHERE id <> $1`, [id]);
    const [secrets] = await desk.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int FROM desk_secret',
    );
    expect(await run(env)).toEqual({
      code: 0,
      said: `Wrapped with the ENCRYPTION_KEY with the id ${idOf(next)}: keys of cases: 1, of the desk's own: ${secrets?.count}. Before: ${idOf(old)}.\n`,
    });
    expect(await run(env)).toMatchObject({ code: 0, said: expect.stringContaining('already') });

    const events = await desk.dataSource.query<object[]>(
      `SELECT actor, details FROM audit_event WHERE action = 'keys.rotated'`,
    );
    expect(events).toEqual([
      {
        actor: 'system',
        details: { from: [idOf(old)], to: idOf(next), cases: 1, secrets: secrets?.count },
      },
    ]);
    const [purged] = await desk.dataSource.query<{ keys: number }[]>(
      'SELECT sum(length(data_key))::int AS keys FROM verification WHERE id <> $1',
      [id],
    );
    expect(purged).toEqual({ keys: 0 });

    // A desk that knows the new key alone reads what the old one sealed, on the disk of before.
    const { url } = desk.api.settings.database;
    const { dataDir } = desk.api.settings;
    const after = await testApp({ database: url, encryptionKey: next, settings: { dataDir } });
    const reader = await after.signIn('auditor');
    const image = await reader.get(`/api/verifications/${id}/images/selfie`).expect(200);
    expect((image.body as Buffer).toString('base64')).toBe(PNG);
    await after.close();
  });

  test('stops before anything is written when a key is missing, and names it', async () => {
    const { said, code } = await run({
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      ENCRYPTION_KEY_PREVIOUS: '',
    });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^ENCRYPTION_KEY: .*the ENCRYPTION_KEY with the id ${idOf(next)}`));
  });
});

describe('a rotation', () => {
  let bench: AuditBench;
  let old: DataKeys;
  const encryptionKey = randomBytes(32);
  let both: DataKeys;
  beforeEach(async () => {
    bench = await AuditBench.open();
    old = new DataKeys({ encryptionKey: bench.encryptionKey });
    both = new DataKeys({ encryptionKey, previousEncryptionKeys: [bench.encryptionKey] });
  });
  afterEach(() => bench.close());

  const addCases = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++)
      await bench.dataSource.query(
        `INSERT INTO verification (id, email, country, status, submitted_by, data_key)
         VALUES ($1, 'applicant@example.com', 'IN', 'queued', 'admin@example.com', $2)`,
        [randomUUID(), old.create().wrapped],
      );
  };
  const underNew = async (dataSource: DataSource): Promise<number> => {
    const rows = await dataSource.query<{ wrapped: Buffer }[]>(
      'SELECT data_key AS wrapped FROM verification',
    );
    return rows.filter(({ wrapped }) => wrapped.subarray(0, 9).equals(both.head)).length;
  };

  /** The same database, with something happening right before each key is replaced. */
  const meddling = (before: () => Promise<unknown>): DataSource =>
    Object.create(bench.dataSource, {
      manager: { value: { query: meddledQuery(bench.dataSource, before) } },
      transaction: { value: bench.dataSource.transaction.bind(bench.dataSource) },
    }) as DataSource;
  const meddledQuery =
    (target: DataSource, before: () => Promise<unknown>) => async (statement: string, values?: unknown[]) => {
      if (statement.startsWith('UPDATE')) await before();
      return target.manager.query<unknown>(statement, values);
    };

  test('does not give a case its key back that is purged in this moment', async () => {
    await addCases(2);
    const purge = () => bench.dataSource.query(`UPDATE verification SET data_key = ''`);
    expect(await rotateKeys(meddling(purge), both, bench.audit)).toMatchObject({ cases: 0 });
    expect(await underNew(bench.dataSource)).toBe(0);
  });

  test('goes on where it broke off, over more than one batch', async () => {
    await addCases(1_203);
    let statements = 0;
    const breaking = meddling(() => {
      if (++statements === 2) throw new Error('killed');
      return Promise.resolve();
    });
    await expect(rotateKeys(breaking, both, bench.audit)).rejects.toThrow('killed');
    expect(await underNew(bench.dataSource)).toBe(500);
    expect(await rotateKeys(bench.dataSource, both, bench.audit)).toMatchObject({ cases: 703 });
    expect(await underNew(bench.dataSource)).toBe(1_203);
    // What the desk computes with its own keys is as before.
    const secrets = await DeskSecrets.read(bench.dataSource, new DataKeys({ encryptionKey }));
    expect(secrets.key('audit')).toEqual(bench.key);
    await new AuditLog(secrets).record(bench.dataSource.manager, {
      actor: 'system',
      action: 'session.failed',
    });
    expect(await bench.chain()).toBe(0);
  });

  test('with one key of several missing changes nothing and names that one', async () => {
    await addCases(1);
    const lost = randomBytes(32);
    await bench.dataSource.query(`UPDATE verification SET data_key = $1`, [
      new DataKeys({ encryptionKey: lost }).create().wrapped,
    ]);
    await addCases(1);
    await expect(rotateKeys(bench.dataSource, both, bench.audit)).rejects.toThrow(idOf(lost));
    expect(await underNew(bench.dataSource)).toBe(0);
  });
});
