import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { problem } from '@desk/contract';
import { addAccount } from './harness/sign-in.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

const ADMIN = { email: 'admin@example.com', password: 'an admin of the tests' };

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_throttle'));

const tokenHash = ({ cookie }: SignedIn): Buffer =>
  createHash('sha256')
    .update(Buffer.from(cookie.split('=')[1] ?? '', 'base64url'))
    .digest();

const changeSession = (signedIn: SignedIn, change: string): Promise<unknown> =>
  api.dataSource.query(`UPDATE session SET ${change} WHERE token_hash = $1`, [tokenHash(signedIn)]);

const lastEvent = async (): Promise<object | undefined> => {
  const sql = 'SELECT actor, action, details FROM audit_event ORDER BY id DESC LIMIT 1';
  return (await api.dataSource.query<object[]>(sql))[0];
};

describe('signing in', () => {
  test('gives the account and a cookie that scripts and other sites cannot use', async () => {
    const answer = await api
      .http()
      .post('/api/session')
      .send({ ...ADMIN, email: 'ADMIN@example.com' })
      .expect(201);
    expect(answer.body).toEqual({
      account: { id: expect.any(String), email: ADMIN.email, name: 'Administrator', role: 'admin' },
    });
    expect(answer.get('Set-Cookie')?.[0]).toMatch(
      /^desk_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await lastEvent()).toMatchObject({ actor: ADMIN.email, action: 'session.created' });
  });

  test('stores the token as a hash alone, and the password as argon2id', async () => {
    const signedIn = await api.signIn('analyst');
    const rows = await api.dataSource.query<object[]>(
      'SELECT token_hash FROM session WHERE token_hash = $1',
      [tokenHash(signedIn)],
    );
    expect(rows).toHaveLength(1);
    const [account] = await api.dataSource.query<{ password_hash: string }[]>(
      'SELECT password_hash FROM account',
    );
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('is refused in the same words for a wrong password, an unknown and a disabled account, and recorded', async () => {
    const id = await addAccount(api.app, {
      email: 'gone@example.com',
      role: 'analyst',
      password: ADMIN.password,
    });
    await api.dataSource.query('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);
    const answers = [];
    for (const email of [ADMIN.email, 'nobody@example.com', 'gone@example.com']) {
      const password = email === ADMIN.email ? 'a wrong password' : ADMIN.password;
      const answer = await api.http().post('/api/session').send({ email, password }).expect(401);
      expect(answer.get('Set-Cookie')).toBeUndefined();
      answers.push({ ...problem.parse(answer.body), requestId: '' });
      expect(await lastEvent()).toMatchObject({
        actor: 'system',
        action: 'session.failed',
        details: { email },
      });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'wrong_credentials' });
  });

  test('ends the session that the browser already had', async () => {
    const agent = await api.signIn('analyst');
    const before = await api.http().get('/api/session').set('cookie', agent.cookie).expect(200);
    expect(before.body).toEqual({ account: agent.account });
    await agent.post('/api/session').send(ADMIN).expect(201);
    await api.http().get('/api/session').set('cookie', agent.cookie).expect(401);
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({
      account: { email: ADMIN.email },
    });
  });

  test('takes an e-mail and a password and names what is wrong with them', async () => {
    const answer = await api.http().post('/api/session').send({ email: 'admin', remember: true }).expect(400);
    expect((answer.body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
      'email',
      'password',
      'remember',
    ]);
  });
});

describe('a session', () => {
  test('ends on the server at sign-out', async () => {
    const agent = await api.signIn('analyst');
    const answer = await agent.delete('/api/session').expect(204);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^desk_session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    await api.http().get('/api/session').set('cookie', agent.cookie).expect(401);
    expect(await lastEvent()).toMatchObject({ actor: agent.account.email, action: 'session.ended' });
  });

  test.each([
    ['30 minutes without use', `last_seen_at = now() - interval '30 minutes'`, 401],
    ['almost that', `last_seen_at = now() - interval '29 minutes'`, 200],
    ['12 hours, however busy', `expires_at = now()`, 401],
  ])('after %s', async (_, change, status) => {
    const agent = await api.signIn('analyst');
    await changeSession(agent, change);
    await agent.get('/api/session').expect(status);
  });

  test('is kept alive by use, and lasts 12 hours at most from its start', async () => {
    const agent = await api.signIn('analyst');
    await changeSession(agent, `last_seen_at = now() - interval '20 minutes'`);
    await agent.get('/api/session').expect(200);
    const [row] = await api.dataSource.query<object[]>(
      `SELECT now() - last_seen_at < interval '1 minute' AS fresh, expires_at - created_at = interval '12 hours' AS bounded
       FROM session WHERE token_hash = $1`,
      [tokenHash(agent)],
    );
    expect(row).toEqual({ fresh: true, bounded: true });
  });

  test('ends with its account', async () => {
    const agent = await api.signIn('analyst');
    await api.dataSource.query('UPDATE account SET disabled_at = now() WHERE id = $1', [agent.account.id]);
    await agent.get('/api/session').expect(401);
  });

  test.each([
    'desk_session=',
    'desk_session=%00',
    `desk_session=${'A'.repeat(43)}`,
    `other=${'A'.repeat(43)}`,
  ])('is not opened by %s', async (cookie) => {
    await api.http().get('/api/session').set('cookie', cookie).expect(401);
  });

  test('behind TLS has a cookie that is bound to the host and to TLS', async () => {
    const proxied = await testApp({
      database: api.settings.database.url,
      settings: { http: { ...api.settings.http, trustedProxies: 1 } },
    });
    const tls = { 'x-forwarded-proto': 'https' };
    const answer = await proxied.http().post('/api/session').set(tls).send(ADMIN).expect(201);
    const cookie = answer.get('Set-Cookie')?.[0] ?? '';
    expect(cookie).toMatch(/^__Host-desk_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    await proxied.http().get('/api/session').set(tls).set('cookie', cookie).expect(200);
    await proxied
      .http()
      .get('/api/session')
      .set(tls)
      .set('cookie', cookie.replace('__Host-', ''))
      .expect(401);
    await proxied.close();
  });
});

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

  test('count the same when they come at once', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 12 }, () => attempt(ADMIN.email).then(({ status }) => status)),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  test('leave neither e-mail nor address readable in the counters', async () => {
    await attempt('typo@example.com').expect(401);
    const rows = await api.dataSource.query<{ subject: Buffer }[]>('SELECT subject FROM sign_in_throttle');
    expect(rows.map(({ subject }) => subject.length)).toEqual([32, 32]);
  });
});
