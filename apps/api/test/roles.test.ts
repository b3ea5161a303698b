import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { GRANTS } from '../src/database/grants.ts';
import { migrations } from '../src/database/migrations/index.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { DataKeys } from '../src/encryption/data-keys.ts';
import { DeskSecrets } from '../src/encryption/desk-secrets.ts';
import { emptyDatabase, type TestDatabase } from './harness/database.ts';
import { testApp } from './harness/test-app.ts';

const encryptionKey = randomBytes(32);
let database: TestDatabase;
let owner: DataSource;
let application: DataSource;
const open = () =>
  openDatabase({
    database: { url: database.url, migrationUrl: database.ownerUrl, poolSize: 4 },
    encryptionKey,
    previousEncryptionKeys: [],
  });
beforeAll(async () => {
  database = await emptyDatabase();
  application = await open();
  owner = new DataSource(dataSourceOptions({ database: { url: database.ownerUrl, poolSize: 4 } }));
  await owner.initialize();
});
afterAll(async () => {
  await application.destroy();
  await owner.destroy();
  await database.drop();
});

const rights = async (): Promise<Record<string, string[]>> => {
  const rows = await owner.query<{ table: string; rights: string[] }[]>(
    `SELECT c.relname AS table, array(
       SELECT privilege_type FROM aclexplode(c.relacl) WHERE grantee = to_regrole($1)
       UNION ALL SELECT format('%s (%s)', privilege_type, string_agg(attname, ', ' ORDER BY attnum))
       FROM pg_attribute, aclexplode(attacl) WHERE attrelid = c.oid AND grantee = to_regrole($1) GROUP BY privilege_type
       ORDER BY 1) AS rights
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')`,
    [new URL(database.url).username],
  );
  return Object.fromEntries(rows.map((row) => [row.table, row.rights]));
};
const listed = Object.fromEntries(
  Object.entries(GRANTS).map(([table, words]) => [table, words.split(/, (?![^(]*\))/).sort()]),
);

test('every table has its rights in the list, and the application has those and no others', async () => {
  expect(await rights()).toEqual(listed);
});

test('a right that was added by hand is gone after the next start, and one that was lost is back', async () => {
  const role = new URL(database.url).username;
  await owner.query(`GRANT UPDATE, TRUNCATE ON audit_event TO ${role}`);
  await owner.query(`REVOKE INSERT ON audit_event FROM ${role}`);
  await (await open()).destroy();
  expect(await rights()).toEqual(listed);
});

test('what the owner migrated beforehand serves an application that is never told the owner', async () => {
  const fresh = await emptyDatabase();
  const env = {
    ...process.env,
    DATABASE_URL: fresh.url,
    DATABASE_MIGRATION_URL: fresh.ownerUrl,
    ENCRYPTION_KEY: encryptionKey.toString('base64'),
  };
  const { stderr } = await promisify(execFile)(process.execPath, ['dist/commands/migrate.js'], { env });
  expect(stderr).toBe('');
  const api = await testApp({ database: fresh.url });
  await api.signIn('analyst');
  await api.close();
  await fresh.drop();
});

describe('the application cannot', () => {
  const appendOnly = ['audit_event', 'audit_link', 'provider_exchange', 'purge', 'review'];

  test.each([
    ...appendOnly.flatMap((table) => [
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      `DROP TRIGGER ${table}_append_only ON ${table}`,
      `DROP TABLE ${table} CASCADE`,
    ]),
    `UPDATE audit_event SET actor = 'other'`,
    `UPDATE audit_link SET hash = ''`,
    `UPDATE provider_exchange SET outcome = 'completed'`,
    `UPDATE purge SET purged_by = 'other'`,
    `UPDATE review SET decision = 'approved'`,
    `UPDATE note SET text = 'other'`,
    'TRUNCATE note CASCADE',
    'CREATE TABLE audit_copy AS SELECT * FROM audit_event',
    'DELETE FROM verification',
    'DELETE FROM migrations',
    `SET session_replication_role = 'replica'`,
  ])('%s', async (statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('make itself the owner', async () => {
    const name = new URL(database.ownerUrl).username;
    await expect(application.query(`SET ROLE ${name}`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a wrong ENCRYPTION_KEY at the start', () => {
  const start = (key: Buffer): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        PORT: '0',
        DATABASE_URL: database.url,
        DATABASE_MIGRATION_URL: database.ownerUrl,
        ENCRYPTION_KEY: key.toString('base64'),
        PROVIDER_BASE_URL: 'http://127.0.0.1:9',
        PROVIDER_API_KEY: 'key',
        PROVIDER_SECRET_KEY: 'secret',
        LOG_LEVEL: 'silent',
      };
      execFile(process.execPath, ['dist/main.js'], { env, timeout: 15_000 }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      );
    });
  const idOf = (key: Buffer) => new DataKeys({ encryptionKey: key }).head.subarray(1).toString('hex');

  test('is one line that names both keys, and nothing was written: no migration, no right, no row', async () => {
    await DeskSecrets.load(application, new DataKeys({ encryptionKey }));
    await owner.undoLastMigration();
    await owner.query(`REVOKE INSERT ON export FROM ${new URL(database.url).username}`);
    const before = await rights();
    const wrong = randomBytes(32);
    expect(await start(wrong)).toEqual({
      code: 1,
      said: `ENCRYPTION_KEY: A key was wrapped by the ENCRYPTION_KEY with the id ${idOf(encryptionKey)}; the current one is ${idOf(wrong)}.\n`,
    });
    expect(await rights()).toEqual(before);
    const [row] = await owner.query<object[]>(
      'SELECT (SELECT count(*)::int FROM migrations) AS migrations, (SELECT count(*)::int FROM account) AS accounts',
    );
    expect(row).toEqual({ migrations: migrations.length - 1, accounts: 0 });
  });
});
