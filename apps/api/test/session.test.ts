import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountSessions, problem } from '@desk/contract';
import { auditEvents } from './harness/audit.ts';
import { addAccount, TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type Agent, type SignedIn, type TestApp } from './harness/test-app.ts';
import { ADMIN } from './harness/test-settings.ts';

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());

const tokenHash = ({ cookie }: SignedIn): Buffer =>
  createHash('sha256')
    .update(Buffer.from(cookie.split('=')[1] ?? '', 'base64url'))
    .digest();

const changeSession = (signedIn: SignedIn, change: string): Promise<unknown> =>
  api.dataSource.query(`UPDATE session SET ${change} WHERE token_hash = $1`, [tokenHash(signedIn)]);

const lastEvent = async () => (await auditEvents(api.dataSource))[0];

describe('signing in', () => {
  test('gives the account and a cookie that scripts and other sites cannot use', async () => {
    const answer = await api
      .http()
      .post('/api/session')
      .send({ ...ADMIN, email: 'ADMIN@example.com' })
      .expect(201);
    expect(answer.body).toEqual({
      account: { id: expect.any(String), email: ADMIN.email, name: 'Administrator', role: 'admin' },
      due: null,
      method: 'password',
      masked: false,
      preferences: {},
    });
    expect(answer.get('Set-Cookie')?.[0]).toMatch(
      /^desk_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.get('Set-Cookie')?.[1]).toMatch(
      /^desk_known=[\w-]+; Max-Age=7776000; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/,
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
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$/);
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
        details: { email, reason: email === 'gone@example.com' ? 'disabled' : 'credentials' },
      });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'wrong_credentials' });
  });

  test('ends the session that the browser already had', async () => {
    const agent = await api.signIn('analyst');
    const before = await api.http().get('/api/session').set('cookie', agent.cookie).expect(200);
    expect(before.body).toMatchObject({ account: agent.account });
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
    expect(answer.get('Clear-Site-Data')).toBe('"storage"');
    expect(await lastEvent()).toMatchObject({ actor: agent.account.email, action: 'session.ended' });
    await api.http().get('/api/session').set('cookie', agent.cookie).expect(401);
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

  test('is not kept alive by a refresh that no person caused', async () => {
    const agent = await api.signIn('analyst');
    await changeSession(agent, `last_seen_at = now() - interval '29 minutes'`);
    await agent.get('/api/session').set('x-desk-background', '1').expect(200);
    const [row] = await api.dataSource.query<object[]>(
      `SELECT now() - last_seen_at > interval '28 minutes' AS old FROM session WHERE token_hash = $1`,
      [tokenHash(agent)],
    );
    expect(row).toEqual({ old: true });
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
      encryptionKey: api.settings.encryptionKey,
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

describe("one's own sessions", () => {
  const listOf = async (agent: Agent) =>
    accountSessions.parse((await agent.get('/api/me/sessions').expect(200)).body).data;

  test('are listed with where they come from, and can be ended one by one', async () => {
    const here = await api.signIn('analyst');
    const there = api.http();
    await there
      .post('/api/session')
      .set('user-agent', `Phone ${'x'.repeat(400)}`)
      .send({ email: here.account.email, password: TEST_PASSWORD })
      .expect(201);
    const sessions = await listOf(here);
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = sessions.find(({ current }) => !current);
    expect(other).toMatchObject({ method: 'password', address: expect.stringContaining('127.0.0.1') });
    expect(other?.userAgent).toMatch(/^Phone x{294}$/);
    await here.delete(`/api/me/sessions/${other?.id}`).expect(204);
    expect(await lastEvent()).toMatchObject({
      actor: here.account.email,
      action: 'session.ended',
      details: { sessionId: other?.id },
    });
    await there.get('/api/session').expect(401);
    expect(await listOf(here)).toHaveLength(1);
  });

  test("are no one else's to see or to end", async () => {
    const mine = await api.signIn('admin');
    const [session] = await listOf(mine);
    const other = await api.signIn('admin');
    await other.delete(`/api/me/sessions/${session?.id}`).expect(404);
    expect((await listOf(other)).map(({ id }) => id)).not.toContain(session?.id);
    await mine.get('/api/session').expect(200);
  });
});

describe('a session that opens nothing', () => {
  const refusals = () => auditEvents(api.dataSource, 'session.refused');
  const call = (cookie?: string) => {
    const request = api.http().get('/api/verifications');
    return (cookie === undefined ? request : request.set('cookie', cookie)).expect(401);
  };

  test('is recorded: one that ran out with whose it was, and one that never was', async () => {
    const agent = await api.signIn('analyst');
    await changeSession(agent, 'expires_at = now()');
    expect((await call(agent.cookie)).body).toMatchObject({ code: 'no_session' });
    expect((await refusals())[0]).toMatchObject({
      actor: agent.account.email,
      actorId: agent.account.id,
      details: { reason: 'session_expired', address: expect.stringContaining('127.0.0.1') },
    });
    for (const cookie of [`desk_session=${'A'.repeat(43)}`, 'desk_session=%00']) {
      expect((await call(cookie)).body).toMatchObject({ code: 'no_session' });
      expect((await refusals())[0]).toMatchObject({
        actor: 'system',
        details: { reason: 'session_unknown' },
      });
    }
  });

  test('is not recorded when there is none at all', async () => {
    const before = (await refusals()).length;
    await call();
    await call('desk_session=');
    expect(await refusals()).toHaveLength(before);
  });

  test('stays known for a day after it ran out, then goes', async () => {
    const agent = await api.signIn('analyst');
    await changeSession(agent, `expires_at = now() - interval '23 hours'`);
    await api.signIn('analyst');
    await call(agent.cookie);
    expect((await refusals())[0]).toMatchObject({ details: { reason: 'session_expired' } });
    await changeSession(agent, `expires_at = now() - interval '25 hours'`);
    await api.signIn('analyst');
    await call(agent.cookie);
    expect((await refusals())[0]).toMatchObject({ details: { reason: 'session_unknown' } });
  });

  test('cannot be used to flood the log', async () => {
    const flooded = await testApp();
    for (let count = 0; count < 35; count++)
      await flooded
        .http()
        .get('/api/session')
        .set('cookie', `desk_session=${'A'.repeat(43)}`)
        .expect(401);
    expect(await auditEvents(flooded.dataSource, 'session.refused')).toHaveLength(30);
    await flooded.close();
  });
});
