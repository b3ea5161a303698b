import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReviewPolicy } from '@desk/contract';
import { errorsOf } from './harness/accounts.ts';
import { lastEvent } from './harness/audit.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());

const read = async (who = admin): Promise<ReviewPolicy> =>
  (await who.get('/api/review-policy').expect(200)).body as ReviewPolicy;
const change = (body: object) => admin.put('/api/review-policy').send(body);

test('one person decides, and reasons for each decision are offered, unless an admin says otherwise', async () => {
  const { fourEyes, reasons } = await read();
  expect(fourEyes).toBe('off');
  for (const offered of Object.values(reasons)) expect(offered.length).toBeGreaterThan(2);
});

test('is changed as a whole, each reason once, and recorded with what was before', async () => {
  const before = await read();
  const reasons = { approved: ['In order'], rejected: [], resubmission_requested: ['Blurred', 'مظلم'] };
  const after = { fourEyes: 'high_risk', reasons };
  const sent = { ...after, reasons: { ...reasons, approved: [' In order', 'In order'] } };
  expect((await change(sent).expect(200)).body).toEqual(after);
  expect(await read()).toEqual(after);
  expect(await lastEvent(api, 'review_policy.changed')).toMatchObject({
    actor: admin.account.email,
    details: { before, after },
  });
  await change(before).expect(200);
});

test('is read by every role and changed by admins alone; the other rules stay as they are', async () => {
  const others = (await admin.get('/api/policy').expect(200)).body as object;
  await change({ ...(await read()), fourEyes: 'all' }).expect(200);
  expect((await admin.get('/api/policy').expect(200)).body).toEqual(others);
  for (const role of ['analyst', 'auditor'] as const) {
    const other = await api.signIn(role);
    const policy = await read(other);
    expect(policy.fourEyes).toBe('all');
    await other.put('/api/review-policy').send(policy).expect(403);
  }
});

test.each<[object, string]>([
  [{ fourEyes: 'sometimes' }, 'fourEyes'],
  [{ reasons: { approved: [], rejected: [] } }, 'reasons.resubmission_requested'],
  [{ reasons: { approved: [' '], rejected: [], resubmission_requested: [] } }, 'reasons.approved.0'],
  [
    { reasons: { approved: [], rejected: ['x'.repeat(201)], resubmission_requested: [] } },
    'reasons.rejected.0',
  ],
  [{ more: 1 }, 'more'],
])('%j is refused by name', async (wrong, field) => {
  const before = await read();
  expect(errorsOf((await change({ ...before, ...wrong }).expect(400)).body)).toMatchObject([{ field }]);
  expect(await read()).toEqual(before);
});
