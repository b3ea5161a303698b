import { recoveryCodes, secondFactorEnrolment, type Policy } from '@desk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { auditEvents } from './harness/audit.ts';
import { begin, codeOf, secondFactorsOf, stopClock, wrongCode } from './harness/second-factor.ts';
import { TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  stopClock();
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_throttle'));

const { enrolled, lastEvent, signIn } = secondFactorsOf(() => api);
const password = TEST_PASSWORD;

const setPolicy = async (change: Partial<Policy>) => {
  const policy = (await admin.get('/api/policy').expect(200)).body as Policy;
  await admin
    .put('/api/policy')
    .send({ ...policy, ...change })
    .expect(200);
};

describe('setting a second factor up', () => {
  test('takes the password, gives a secret for the app, and holds once a code of it came back', async () => {
    const agent = await api.signIn('analyst');
    const begun = secondFactorEnrolment.parse(
      (await agent.post('/api/me/second-factor').send({ password }).expect(201)).body,
    );
    expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(begun.uri).toBe(
      `otpauth://totp/Verification%20Desk:${encodeURIComponent(agent.account.email)}?secret=${begun.secret}&issuer=Verification%20Desk`,
    );
    await signIn(agent.account.email).expect(201);
    expect((await agent.get('/api/me/second-factor').expect(200)).body).toEqual({
      enrolled: false,
      required: false,
      recoveryCodesLeft: 0,
    });
    const answer = await agent
      .put('/api/me/second-factor')
      .send({ code: codeOf(begun.secret) })
      .expect(200);
    const codes = recoveryCodes.parse(answer.body).recoveryCodes;
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
    expect(await lastEvent()).toMatchObject({
      actor: agent.account.email,
      action: 'account.second_factor_enrolled',
    });
    expect((await agent.get('/api/me/second-factor').expect(200)).body).toEqual({
      enrolled: true,
      required: false,
      recoveryCodesLeft: 10,
    });
    expect((await signIn(agent.account.email).expect(401)).body).toMatchObject({
      code: 'second_factor_required',
    });
  });

  test('is refused with a wrong password or a wrong code, which both count like failed sign-ins', async () => {
    const agent = await api.signIn('analyst');
    const wrong = await agent.post('/api/me/second-factor').send({ password: 'a wrong one' }).expect(400);
    expect(wrong.body).toMatchObject({ errors: [{ field: 'password' }] });
    const code = wrongCode(await begin(agent));
    for (let count = 0; count < 4; count++) {
      const answer = await agent.put('/api/me/second-factor').send({ code }).expect(400);
      expect(answer.body).toMatchObject({ errors: [{ field: 'code' }] });
      expect(await lastEvent()).toMatchObject({
        actor: agent.account.email,
        action: 'session.failed',
        details: { reason: 'second_factor', accountId: agent.account.id },
      });
    }
    await agent.put('/api/me/second-factor').send({ code }).expect(429);
    await signIn(agent.account.email).expect(429);
  });

  test('can be begun again until it holds, and the earlier secret is worth nothing then', async () => {
    const agent = await api.signIn('analyst');
    const earlier = await begin(agent);
    const secret = await begin(agent);
    expect(secret).not.toBe(earlier);
    await agent
      .put('/api/me/second-factor')
      .send({ code: codeOf(earlier) })
      .expect(400);
    await agent
      .put('/api/me/second-factor')
      .send({ code: codeOf(secret) })
      .expect(200);
    const again = await agent.post('/api/me/second-factor').send({ password }).expect(409);
    expect(again.body).toMatchObject({ code: 'second_factor_enrolled' });
  });

  test('keeps neither the secret nor the recovery codes readable', async () => {
    const { secret, codes, agent } = await enrolled();
    const [row] = await api.dataSource.query<{ secret: Buffer }[]>(
      'SELECT secret FROM second_factor WHERE account_id = $1',
      [agent.account.id],
    );
    expect(row?.secret.includes(Buffer.from(secret))).toBe(false);
    const hashes = await api.dataSource.query<{ hash: Buffer }[]>(
      'SELECT code_hash AS hash FROM recovery_code WHERE account_id = $1',
      [agent.account.id],
    );
    expect(hashes.map(({ hash }) => hash.length)).toEqual(Array(10).fill(32));
    const written = JSON.stringify([await auditEvents(api.dataSource), api.logs]);
    for (const word of [secret, ...codes]) expect(written).not.toContain(word);
  });

  test("a secret that was copied to another account's row opens nothing", async () => {
    const one = await enrolled();
    const other = await enrolled();
    await api.dataSource.query(
      `UPDATE second_factor SET secret = (SELECT secret FROM second_factor WHERE account_id = $1), last_step = 0
       WHERE account_id = $2`,
      [one.agent.account.id, other.agent.account.id],
    );
    await signIn(other.email, codeOf(one.secret)).expect(500);
  });
});

describe('a second factor that is there', () => {
  test('gets new recovery codes, and the old ones are worth nothing', async () => {
    const { agent, email, codes } = await enrolled();
    await agent.post('/api/me/second-factor/recovery-codes').send({ password: 'a wrong one' }).expect(400);
    const answer = await agent.post('/api/me/second-factor/recovery-codes').send({ password }).expect(201);
    const [renewed = ''] = recoveryCodes.parse(answer.body).recoveryCodes;
    expect(await lastEvent()).toMatchObject({ actor: email, action: 'account.recovery_codes_renewed' });
    await signIn(email, codes[0]).expect(401);
    await signIn(email, renewed).expect(201);
  });

  test('is removed with the password', async () => {
    const { agent, email } = await enrolled();
    await agent.delete('/api/me/second-factor').send({ password: 'a wrong one' }).expect(400);
    await agent.delete('/api/me/second-factor').send({ password }).expect(204);
    expect(await lastEvent()).toMatchObject({ actor: email, action: 'account.second_factor_removed' });
    await signIn(email).expect(201);
    const codes = await agent.post('/api/me/second-factor/recovery-codes').send({ password }).expect(409);
    expect(codes.body).toMatchObject({ code: 'no_second_factor' });
  });

  test('is removed by an admin', async () => {
    const { agent, email } = await enrolled();
    await admin.delete(`/api/accounts/${agent.account.id}/second-factor`).expect(204);
    expect(await lastEvent()).toMatchObject({
      actor: admin.account.email,
      action: 'account.second_factor_removed',
      details: { accountId: agent.account.id },
    });
    await signIn(email).expect(201);
  });
});

describe('a role that must have one', () => {
  beforeAll(() => setPolicy({ secondFactorRoles: ['analyst'] }));
  afterAll(() => setPolicy({ secondFactorRoles: [] }));

  test('may do nothing else before it has one', async () => {
    const agent = await api.signIn('analyst');
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({
      due: 'second_factor_enrolment',
    });
    expect((await agent.get('/api/verifications').expect(403)).body).toMatchObject({
      code: 'second_factor_enrolment',
    });
    expect((await agent.get('/api/me/second-factor').expect(200)).body).toMatchObject({ required: true });
    const secret = await begin(agent);
    await agent.get('/api/verifications').expect(403);
    await agent
      .put('/api/me/second-factor')
      .send({ code: codeOf(secret) })
      .expect(200);
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({ due: null });
    await agent.get('/api/verifications').expect(200);
    const answer = await agent.delete('/api/me/second-factor').send({ password }).expect(409);
    expect(answer.body).toMatchObject({ code: 'second_factor_required_by_policy' });
  });

  test('is held to it in sessions that were there before the rule, too', async () => {
    await setPolicy({ secondFactorRoles: [] });
    const agent = await api.signIn('analyst');
    await agent.get('/api/verifications').expect(200);
    await setPolicy({ secondFactorRoles: ['analyst'] });
    await agent.get('/api/verifications').expect(403);
  });

  test('changes a temporary password first', async () => {
    const agent = await api.signIn('analyst');
    await api.dataSource.query('UPDATE account SET password_temporary = true WHERE id = $1', [
      agent.account.id,
    ]);
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({ due: 'password_change' });
    const change = { currentPassword: password, newPassword: 'Correct-Horse-1234' };
    await agent.put('/api/me/password').send(change).expect(204);
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({
      due: 'second_factor_enrolment',
    });
  });

  test('is no matter of other roles and of tokens', async () => {
    await (await api.signIn('auditor')).get('/api/verifications').expect(200);
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const made = await admin.post('/api/tokens').send({ name: 'x', role: 'analyst', expiresAt }).expect(201);
    const { token } = made.body as { token: string };
    await api.http().get('/api/verifications').set('authorization', `Bearer ${token}`).expect(200);
  });
});
