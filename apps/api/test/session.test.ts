import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from './harness/test-app.ts';

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());

test('signing in gives the account and a cookie that scripts and other sites cannot use', async () => {
  const answer = await api
    .http()
    .post('/api/session')
    .send({ email: 'ADMIN@example.com', password: 'an admin of the tests' })
    .expect(201);
  expect(answer.body).toMatchObject({ account: { email: 'admin@example.com', role: 'admin' } });
  expect(answer.get('Set-Cookie')?.[0]).toMatch(
    /^desk_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});
