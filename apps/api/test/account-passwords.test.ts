import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { accountsOf, errorsOf, GOOD } from './harness/accounts.ts';
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

const { create, lastEvent, signIn } = accountsOf(
  () => api,
  () => admin,
);

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

test('no password and no hash gets into the audit log or the answers', async () => {
  const made = await create({ password: 'canary-password-1' });
  await admin.put(`/api/accounts/${made.id}/password`).send({ password: 'canary-password-2' }).expect(204);
  const all = JSON.stringify([made, await auditEvents(api.dataSource), api.logs]);
  expect(all).not.toContain('canary-password');
  expect(all).not.toContain('argon2');
});
