import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addAccount, TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());

const rescue = (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const { database, encryptionKey } = api.settings;
    const keys = { DATABASE_URL: database.url, ENCRYPTION_KEY: encryptionKey.toString('base64') };
    const options = { env: { ...process.env, ...keys } };
    execFile(
      process.execPath,
      ['dist/commands/account-rescue.js', ...args],
      options,
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    );
  });

test('the operator lets the only admin in again, whose password, phone and account are gone', async () => {
  const email = 'lost@example.com';
  await api.dataSource.query(`UPDATE account SET role = 'analyst'`);
  const id = await addAccount(api.app, { email, role: 'auditor' });
  const signIn = (password: string) => api.http().post('/api/session').send({ email, password });
  const before = api.http();
  await before.post('/api/session').send({ email, password: TEST_PASSWORD }).expect(201);
  await api.dataSource.query(
    `INSERT INTO second_factor (account_id, secret, confirmed_at) VALUES ($1, '', now())`,
    [id],
  );

  await api.dataSource.query('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);

  const { code, said } = await rescue('LOST@example.com');
  expect(code).toBe(0);
  const password = /: (\S{20}) \(shown this once/.exec(said)?.[1] ?? '';
  await before.get('/api/session').expect(401);
  await signIn(TEST_PASSWORD).expect(401);
  expect((await signIn(password).expect(201)).body).toMatchObject({ due: 'password_change' });
  const events = await api.dataSource.query<object[]>(
    `SELECT actor, details FROM audit_event WHERE action = 'account.password_reset'`,
  );
  expect(events).toEqual([{ actor: 'system', details: { accountId: id, role: 'admin', rescued: true } }]);
});

test('an account that is not there is told, and nothing is written', async () => {
  expect(await rescue('nobody@example.com')).toEqual({ code: 1, said: 'No account has this e-mail.\n' });
  expect(await rescue()).toMatchObject({ code: 1, said: 'Usage: account:rescue EMAIL\n' });
});
