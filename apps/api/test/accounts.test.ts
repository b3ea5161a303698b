import { accountList, accountRecord, accountSessions, type Role } from '@desk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditEvents } from './harness/audit.ts';
import { addAccount, TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_throttle'));

const GOOD = 'analyst-password-1';
const newcomer = (changes: object = {}) => ({
  email: `mara-${Math.random().toString(36).slice(2)}@example.com`,
  name: 'Mara Lind',
  role: 'analyst',
  password: GOOD,
  ...changes,
});
const create = async (changes: object = {}) =>
  accountRecord.parse((await admin.post('/api/accounts').send(newcomer(changes)).expect(201)).body);
const patch = (id: string, change: object) => admin.patch(`/api/accounts/${id}`).send(change);
const signIn = (email: string, password: string) => api.http().post('/api/session').send({ email, password });
const lastEvent = async (action?: string) => (await auditEvents(api.dataSource, action))[0];
const errorsOf = (body: unknown) => (body as { errors: object[] }).errors;

describe('an account', () => {
  test('is made by an admin, signs in, and shows in the list with its sessions and last sign-in', async () => {
    const made = await create();
    expect(made).toMatchObject({
      name: 'Mara Lind',
      role: 'analyst',
      disabled: false,
      method: 'password',
      passwordTemporary: false,
      secondFactor: false,
      sessions: 0,
      lastSignInAt: null,
    });
    expect(await lastEvent()).toMatchObject({
      actor: admin.account.email,
      action: 'account.created',
      details: { accountId: made.id, email: made.email, role: 'analyst' },
    });
    await signIn(made.email, GOOD).expect(201);
    const list = accountList.parse((await admin.get('/api/accounts').expect(200)).body);
    expect(list.total).toBe(list.data.length);
    const shown = list.data.find(({ id }) => id === made.id);
    expect(shown).toMatchObject({ sessions: 1 });
    expect(Date.now() - Date.parse(shown?.lastSignInAt ?? '')).toBeLessThan(60_000);
    expect((await admin.get(`/api/accounts/${made.id}`).expect(200)).body).toEqual(shown);
  });

  test('has an e-mail of its own, in any case', async () => {
    const { email } = await create();
    const answer = await admin
      .post('/api/accounts')
      .send(newcomer({ email: email.toUpperCase() }))
      .expect(400);
    expect(errorsOf(answer.body)).toEqual([{ field: 'email', message: 'Belongs to another account' }]);
  });

  test.each([
    'password1234',
    'Qwerty123456!',
    'letmeinletmein',
    'Verification-Desk-2026',
    'mara.lind@example.com',
  ])('does not get the password %s', async (password) => {
    const answer = await admin
      .post('/api/accounts')
      .send(newcomer({ email: 'mara.lind@example.com', password }))
      .expect(400);
    expect(errorsOf(answer.body)).toEqual([
      { field: 'password', message: 'Is too common or too easy to guess' },
    ]);
    expect(JSON.stringify(answer.body)).not.toContain(password);
  });

  test('names everything that is wrong with it', async () => {
    const answer = await admin
      .post('/api/accounts')
      .send({ email: 'mara', name: ' ', role: 'root', password: 'short', admin: true })
      .expect(400);
    expect(errorsOf(answer.body)).toHaveLength(5);
  });

  test.each(['Mara \u0000', 'Mara \ud800'])('has a name that can be stored, and so not %j', async (name) => {
    const answer = await admin.post('/api/accounts').send(newcomer({ name })).expect(400);
    expect(errorsOf(answer.body)).toMatchObject([{ field: 'name' }]);
  });

  test('that nobody has is not found', async () => {
    const nobody = '/api/accounts/00000000-0000-4000-8000-000000000000';
    await admin.get(nobody).expect(404);
    await admin.patch(nobody).send({ name: 'Nobody' }).expect(404);
    await admin.put(`${nobody}/password`).send({ password: GOOD }).expect(404);
    await admin.delete(`${nobody}/second-factor`).expect(404);
    await admin.get(`${nobody}/sessions`).expect(404);
    await admin.delete(`${nobody}/sessions`).expect(404);
  });
});

describe('changing an account', () => {
  test('renames it and leaves its sessions alone', async () => {
    const agent = await api.signIn('analyst');
    const answer = await patch(agent.account.id, { name: 'Mara Berg' }).expect(200);
    expect(answer.body).toMatchObject({ name: 'Mara Berg', sessions: 1 });
    expect(await lastEvent()).toMatchObject({
      actor: admin.account.email,
      action: 'account.changed',
      details: {
        accountId: agent.account.id,
        before: { name: 'Test analyst' },
        after: { name: 'Mara Berg' },
      },
    });
    await agent.get('/api/session').expect(200);
  });

  test('ends its sessions with another role', async () => {
    const agent = await api.signIn('analyst');
    expect((await patch(agent.account.id, { role: 'auditor' }).expect(200)).body).toMatchObject({
      role: 'auditor',
      sessions: 0,
    });
    await agent.get('/api/session').expect(401);
  });

  test('disables it, which ends its sessions and its sign-in, and enables it again', async () => {
    const agent = await api.signIn('analyst');
    await patch(agent.account.id, { disabled: true }).expect(200);
    await agent.get('/api/session').expect(401);
    expect((await signIn(agent.account.email, TEST_PASSWORD).expect(401)).body).toMatchObject({
      code: 'wrong_credentials',
    });
    await patch(agent.account.id, { disabled: false }).expect(200);
    await agent.get('/api/session').expect(401);
    await signIn(agent.account.email, TEST_PASSWORD).expect(201);
  });

  test('to what it is already changes nothing and records nothing', async () => {
    const agent = await api.signIn('analyst');
    const before = (await auditEvents(api.dataSource)).length;
    await patch(agent.account.id, { role: 'analyst', disabled: false }).expect(200);
    expect(await auditEvents(api.dataSource)).toHaveLength(before);
    await agent.get('/api/session').expect(200);
  });

  test('takes at least one change', async () => {
    await patch(admin.account.id, {}).expect(400);
  });
});

describe('the last admin', () => {
  let alone: TestApp;
  let last: SignedIn;
  beforeAll(async () => {
    alone = await testApp();
    last = await alone.signIn('admin');
    await alone.dataSource.query(`UPDATE account SET disabled_at = now() WHERE role = 'admin' AND id <> $1`, [
      last.account.id,
    ]);
  });
  afterAll(() => alone.close());

  test.each([{ disabled: true }, { role: 'analyst' }])('cannot be changed to %j', async (change) => {
    const answer = await last.patch(`/api/accounts/${last.account.id}`).send(change).expect(409);
    expect(answer.body).toMatchObject({ code: 'last_admin' });
    await last.get('/api/session').expect(200);
  });

  test('is one of two who demote each other at once', async () => {
    const second = await alone.signIn('admin');
    const [one, other] = await Promise.all([
      last.patch(`/api/accounts/${second.account.id}`).send({ role: 'analyst' }),
      second.patch(`/api/accounts/${last.account.id}`).send({ role: 'analyst' }),
    ]);
    const [left] = await alone.dataSource.query<{ admins: number }[]>(
      `SELECT count(*)::int AS admins FROM account WHERE role = 'admin' AND disabled_at IS NULL`,
    );
    expect([one?.status, left?.admins]).toEqual([expect.any(Number), 1]);
    expect([one?.status, other?.status].filter((status) => status === 200)).toHaveLength(1);
  });
});

describe('a password that an admin gives out', () => {
  test('is temporary, ends the sessions, and has to be changed before anything else', async () => {
    const agent = await api.signIn('analyst');
    const { id, email } = agent.account;
    await admin.put(`/api/accounts/${id}/password`).send({ password: GOOD }).expect(204);
    expect(await lastEvent()).toMatchObject({
      actor: admin.account.email,
      action: 'account.password_reset',
      details: { accountId: id },
    });
    await agent.get('/api/session').expect(401);
    await signIn(email, TEST_PASSWORD).expect(401);
    const again = api.http();
    const opened = await again.post('/api/session').send({ email, password: GOOD }).expect(201);
    expect(opened.body).toMatchObject({ due: 'password_change' });
    expect((await again.get('/api/verifications').expect(403)).body).toMatchObject({
      code: 'password_change',
    });
    await again.get('/api/session').expect(200);
    const change = { currentPassword: GOOD, newPassword: 'Correct-Horse-1234' };
    await again.put('/api/me/password').send(change).expect(204);
    expect((await again.get('/api/session').expect(200)).body).toMatchObject({ due: null });
    await again.get('/api/verifications').expect(200);
  });

  test('is never one’s own: a session that somebody took over changes nothing without the password', async () => {
    const own = `/api/accounts/${admin.account.id}`;
    const answer = await admin.put(`${own}/password`).send({ password: 'a password of mine' }).expect(409);
    expect(answer.body).toMatchObject({ code: 'own_account' });
    await admin.delete(`${own}/second-factor`).expect(409);
    await signIn(admin.account.email, TEST_PASSWORD).expect(201);
  });

  test('is no common one', async () => {
    const id = await addAccount(api.app, { email: 'reset@example.com', role: 'analyst' });
    const answer = await admin
      .put(`/api/accounts/${id}/password`)
      .send({ password: 'password1234' })
      .expect(400);
    expect(errorsOf(answer.body)).toMatchObject([{ field: 'password' }]);
  });

  test('holds against a sign-in with the old one that is already under way', async () => {
    const agent = await api.signIn('analyst');
    const { id, email } = agent.account;
    const reset = api.dataSource.createQueryRunner();
    await reset.startTransaction();
    await reset.query(`UPDATE account SET password_hash = password_hash || 'x' WHERE id = $1`, [id]);
    const underWay = signIn(email, TEST_PASSWORD).then((answer) => answer);
    const waiting = () =>
      api.dataSource.query<object[]>(
        `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
    while ((await waiting()).length === 0);
    await reset.commitTransaction();
    await reset.release();
    expect(await underWay).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
  });

  test('can be the first one of a new account', async () => {
    const { email, passwordTemporary } = await create({ passwordTemporary: true });
    expect(passwordTemporary).toBe(true);
    expect((await signIn(email, GOOD).expect(201)).body).toMatchObject({ due: 'password_change' });
  });
});

test("an account's sessions are listed and ended by an admin", async () => {
  const agent = await api.signIn('auditor');
  const path = `/api/accounts/${agent.account.id}/sessions`;
  const { data } = accountSessions.parse((await admin.get(path).expect(200)).body);
  expect(data).toMatchObject([{ method: 'password', current: false }]);
  await admin.delete(path).expect(204);
  expect(await lastEvent()).toMatchObject({
    action: 'account.sessions_ended',
    details: { accountId: agent.account.id, sessions: 1 },
  });
  await agent.get('/api/session').expect(401);
});

test('no password and no hash gets into the audit log or the answers', async () => {
  const made = await create({ password: 'canary-password-1' });
  await admin.put(`/api/accounts/${made.id}/password`).send({ password: 'canary-password-2' }).expect(204);
  const all = JSON.stringify([made, await auditEvents(api.dataSource), api.logs]);
  expect(all).not.toContain('canary-password');
  expect(all).not.toContain('argon2');
});

describe("changing one's own password", () => {
  const change = (agent: SignedIn, changes: object = {}) =>
    agent
      .put('/api/me/password')
      .send({ currentPassword: TEST_PASSWORD, newPassword: 'Correct-Horse-1234', ...changes });

  test('takes the present one, ends the other sessions and renews this one', async () => {
    const agent = await api.signIn('analyst');
    const other = api.http();
    await other
      .post('/api/session')
      .send({ email: agent.account.email, password: TEST_PASSWORD })
      .expect(201);
    const answer = await change(agent).expect(204);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^desk_session=[\w-]{43};/);
    expect(await lastEvent()).toMatchObject({
      actor: agent.account.email,
      action: 'account.password_changed',
    });
    await agent.get('/api/session').expect(200);
    await other.get('/api/session').expect(401);
    await api.http().get('/api/session').set('cookie', agent.cookie).expect(401);
    await signIn(agent.account.email, TEST_PASSWORD).expect(401);
    await signIn(agent.account.email, 'Correct-Horse-1234').expect(201);
  });

  test.each([
    ['newPassword', { newPassword: 'password1234' }],
    ['newPassword', { newPassword: TEST_PASSWORD }],
    ['newPassword', { newPassword: 'short' }],
    ['currentPassword', { currentPassword: 'a wrong password' }],
  ])('is refused by naming %s', async (field, changes) => {
    const agent = await api.signIn('analyst');
    expect(errorsOf((await change(agent, changes).expect(400)).body)).toMatchObject([{ field }]);
    await signIn(agent.account.email, TEST_PASSWORD).expect(201);
  });

  test('counts wrong ones like failed sign-ins, and records them', async () => {
    const agent = await api.signIn('analyst');
    for (let count = 0; count < 5; count++)
      await change(agent, { currentPassword: 'a wrong password' }).expect(400);
    expect(await lastEvent('session.failed')).toMatchObject({
      actor: agent.account.email,
      details: { reason: 'credentials' },
    });
    await change(agent).expect(429);
    await signIn(agent.account.email, TEST_PASSWORD).expect(429);
  });
});

test.each<Role>(['analyst', 'auditor'])('is no business of an %s', async (role) => {
  const agent = await api.signIn(role);
  await agent.get('/api/accounts').expect(403);
  await agent.patch(`/api/accounts/${agent.account.id}`).send({ role: 'admin' }).expect(403);
});
