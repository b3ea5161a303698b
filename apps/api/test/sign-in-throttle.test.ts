import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignInThrottle } from '../src/passwords/sign-in-throttle.ts';
import { TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type Agent, type TestApp } from './harness/test-app.ts';
import { ADMIN } from './harness/test-settings.ts';

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_throttle'));

describe('repeated failures', () => {
  const attempt = (email: string, password = 'a wrong password') =>
    api.http().post('/api/session').send({ email, password });
  const waitIsOver = () => api.dataSource.query(`UPDATE sign_in_throttle SET blocked_until = '-infinity'`);

  test('make the account wait, the right password too, longer each time; success starts afresh', async () => {
    for (let count = 0; count < 5; count++) await attempt(ADMIN.email).expect(401);
    const first = await attempt(ADMIN.email, ADMIN.password).expect(429);
    expect(first.body).toMatchObject({ code: 'too_many_requests' });
    expect(Number(first.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(first.get('retry-after'))).toBeLessThanOrEqual(2);
    await waitIsOver();
    await attempt(ADMIN.email.toUpperCase()).expect(401);
    expect(Number((await attempt(ADMIN.email).expect(429)).get('retry-after'))).toBeGreaterThanOrEqual(3);
    await attempt('somebody@example.com').expect(401);
    await waitIsOver();
    await attempt(ADMIN.email, ADMIN.password).expect(201);
    for (let count = 0; count < 4; count++) await attempt(ADMIN.email).expect(401);
    await attempt(ADMIN.email, ADMIN.password).expect(201);
  });

  test('of strangers do not keep out whoever signed in from this browser before; of others they do', async () => {
    const { account } = await api.signIn('analyst');
    const email = account.email;
    const [known, other] = [api.http(), api.http()];
    const tryFrom = (agent: Agent, password: string) => agent.post('/api/session').send({ email, password });
    await tryFrom(known, TEST_PASSWORD).expect(201);
    await other.post('/api/session').send(ADMIN).expect(201);
    for (let count = 0; count < 5; count++) await attempt(email).expect(401);
    await tryFrom(other, TEST_PASSWORD).expect(429);
    await tryFrom(known, TEST_PASSWORD).expect(201);
    await attempt(email, TEST_PASSWORD).expect(429);
    for (let count = 0; count < 5; count++) await tryFrom(known, 'a wrong password').expect(401);
    await tryFrom(known, TEST_PASSWORD).expect(429);
  });

  test('are counted like a stranger’s with a cookie that is not ours', async () => {
    for (let count = 0; count < 5; count++) await attempt(ADMIN.email).expect(401);
    for (const cookie of ['desk_known=', 'desk_known=%00', `desk_known=${'A'.repeat(120)}`])
      await attempt(ADMIN.email, ADMIN.password).set('cookie', cookie).expect(429);
  });

  test('never make it wait longer than 15 minutes', async () => {
    await attempt(ADMIN.email).expect(401);
    await api.dataSource.query('UPDATE sign_in_throttle SET failures = 5000');
    await attempt(ADMIN.email).expect(401);
    const wait = Number((await attempt(ADMIN.email).expect(429)).get('retry-after'));
    expect(wait).toBeGreaterThan(890);
    expect(wait).toBeLessThanOrEqual(900);
  });

  test('make an address wait that tries many accounts', async () => {
    for (let count = 0; count < 21; count++) await attempt(`guess-${count}@example.com`).expect(401);
    await attempt('guess-21@example.com').expect(429);
  });

  test('of an address are not forgotten for one good pair', async () => {
    for (let count = 0; count < 20; count++) await attempt(`guess-${count}@example.com`).expect(401);
    await attempt(ADMIN.email, ADMIN.password).expect(201);
    await attempt('guess-20@example.com').expect(401);
    await attempt('guess-21@example.com').expect(429);
  });

  test('count for the whole network of an IPv6 address', async () => {
    const throttle = api.app.get(SignInThrottle);
    for (let count = 0; count < 21; count++)
      await throttle.failed(await throttle.begin(`guess-${count}@example.com`, `2001:db8::${count}`));
    await expect(throttle.begin('guess@example.com', '2001:db8::abc')).rejects.toMatchObject({ status: 429 });
    await throttle.begin('guess@example.com', '2001:db8:0:1::abc');
  });

  test('that end while others begin do not wait for each other in a circle', async () => {
    const throttle = api.app.get(SignInThrottle);
    const fail = async (name: string): Promise<void> =>
      throttle.failed(await throttle.begin(`${name}@example.com`, name));
    // Which of the two counters is locked first would depend on their hashes, so that half of the rounds would meet.
    for (let round = 0; round < 40; round++)
      await Promise.all(Array.from({ length: 4 }, () => fail(`round-${round}`)));
  });

  test('count the same when they come at once', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 12 }, () => attempt(ADMIN.email).then(({ status }) => status)),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  test('are what is counted: fifty who sign in at once from one office, with one account even, all get in', async () => {
    const attempts = Array.from({ length: 50 }, () => attempt(ADMIN.email, ADMIN.password));
    const statuses = await Promise.all(attempts.map((answer) => answer.then(({ status }) => status)));
    expect(new Set(statuses)).toEqual(new Set([201]));
  });

  test('leave neither e-mail nor address readable in the counters', async () => {
    await attempt('typo@example.com').expect(401);
    const rows = await api.dataSource.query<{ subject: Buffer }[]>('SELECT subject FROM sign_in_throttle');
    expect(rows.map(({ subject }) => subject.length)).toEqual([32, 32]);
  });
});
