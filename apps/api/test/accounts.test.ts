import { accountList, accountSessions, type Role } from '@desk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { accountsOf, errorsOf, GOOD, newcomer } from './harness/accounts.ts';
import { auditEvents } from './harness/audit.ts';
import { TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_throttle'));

const { create, lastEvent, signIn } = accountsOf(
  () => api,
  () => admin,
);
const patch = (id: string, change: object) => admin.patch(`/api/accounts/${id}`).send(change);

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

test.each<Role>(['analyst', 'auditor'])('is no business of an %s', async (role) => {
  const agent = await api.signIn(role);
  await agent.get('/api/accounts').expect(403);
  await agent.patch(`/api/accounts/${agent.account.id}`).send({ role: 'admin' }).expect(403);
});
