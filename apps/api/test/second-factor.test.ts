import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { codeOf, secondFactorsOf, stopClock, wrongCode } from './harness/second-factor.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  stopClock();
  api = await testApp();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});
beforeEach(() => api.dataSource.query('DELETE FROM sign_in_throttle'));

const { enrolled, lastEvent, signIn } = secondFactorsOf(() => api);

/** Lets the codes of this moment count again. */
const forgetSteps = () => api.dataSource.query('UPDATE second_factor SET last_step = 0');

describe('signing in with a second factor', () => {
  test.each([-1, 0, 1])('takes the code of a step away from now: %i', async (steps) => {
    const { email, secret } = await enrolled();
    await forgetSteps();
    await signIn(email, codeOf(secret, steps)).expect(201);
    expect(await lastEvent()).toMatchObject({
      actor: email,
      action: 'session.created',
      details: { secondFactor: 'totp' },
    });
  });

  test('takes no code from two steps away', async () => {
    const { email, secret } = await enrolled();
    await forgetSteps();
    expect((await signIn(email, codeOf(secret, -2)).expect(401)).body).toMatchObject({ code: 'wrong_code' });
    expect((await signIn(email, codeOf(secret, 3)).expect(401)).body).toMatchObject({ code: 'wrong_code' });
  });

  test('takes each code once, and none from before it; also of many at once', async () => {
    const { email, secret } = await enrolled();
    const code = codeOf(secret, 1);
    const answers = await Promise.all([1, 2, 3].map(() => signIn(email, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401]);
    expect((await signIn(email, code).expect(401)).body).toMatchObject({ code: 'wrong_code' });
    expect(await lastEvent()).toMatchObject({
      actor: 'system',
      action: 'session.failed',
      details: { email, reason: 'replayed_code' },
    });
    await signIn(email, codeOf(secret)).expect(401);
  });

  test('does not take the code that set it up', async () => {
    const { email, secret } = await enrolled();
    await signIn(email, codeOf(secret, -1)).expect(401);
    await signIn(email, codeOf(secret)).expect(201);
  });

  test('takes each recovery code once, however it is typed', async () => {
    const { agent, email, codes } = await enrolled();
    const [first = '', second = ''] = codes;
    await signIn(email, first).expect(201);
    expect(await lastEvent()).toMatchObject({ details: { secondFactor: 'recovery_code' } });
    expect((await signIn(email, first).expect(401)).body).toMatchObject({ code: 'wrong_code' });
    await signIn(email, ` ${second.toLowerCase().replaceAll('-', ' ')} `).expect(201);
    expect((await agent.get('/api/me/second-factor').expect(200)).body).toMatchObject({
      recoveryCodesLeft: 8,
    });
  });

  test('records wrong codes and counts them; to ask without a code neither counts nor clears', async () => {
    const { email, secret } = await enrolled();
    for (let count = 0; count < 8; count++)
      expect((await signIn(email).expect(401)).body).toMatchObject({ code: 'second_factor_required' });
    for (let count = 0; count < 4; count++) await signIn(email, wrongCode(secret)).expect(401);
    expect(await lastEvent()).toMatchObject({
      action: 'session.failed',
      details: { email, reason: 'second_factor' },
    });
    await signIn(email).expect(401);
    await signIn(email, wrongCode(secret)).expect(401);
    await signIn(email, codeOf(secret)).expect(429);
  });

  test('tells nothing of it to whoever has a wrong password', async () => {
    const { email, secret } = await enrolled();
    const answer = await api
      .http()
      .post('/api/session')
      .send({ email, password: 'a wrong password', code: codeOf(secret) })
      .expect(401);
    expect(answer.body).toMatchObject({ code: 'wrong_credentials' });
    await signIn(email, codeOf(secret)).expect(201);
  });
});
