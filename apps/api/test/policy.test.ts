import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Policy } from '@desk/contract';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

const DEFAULT: Policy = {
  secondFactorRoles: [],
  maskedRoles: [],
  retentionMonths: 60,
  retentionMonthsByCountry: {},
};

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());

const change = (body: object) => admin.put('/api/policy').send(body);

test('five years and nothing else, unless an admin says so', async () => {
  expect((await admin.get('/api/policy').expect(200)).body).toEqual(DEFAULT);
});

test('is changed as a whole, and recorded with what was before', async () => {
  const after = {
    ...DEFAULT,
    maskedRoles: ['analyst', 'auditor'],
    retentionMonthsByCountry: { IN: 84, QA: 12 },
  };
  const body = {
    ...after,
    maskedRoles: ['auditor', 'analyst', 'auditor'],
    retentionMonthsByCountry: { in: 84, QA: 12 },
  };
  expect((await change(body).expect(200)).body).toEqual(after);
  expect((await admin.get('/api/policy').expect(200)).body).toEqual(after);
  const events = await api.dataSource.query<object[]>(
    `SELECT actor, details FROM audit_event WHERE action = 'policy.changed'`,
  );
  expect(events).toEqual([{ actor: admin.account.email, details: { before: DEFAULT, after } }]);
});

test('is read by every role and changed by admins alone', async () => {
  for (const role of ['analyst', 'auditor'] as const) {
    const other = await api.signIn(role);
    await other.get('/api/policy').expect(200);
    await other.put('/api/policy').send(DEFAULT).expect(403);
  }
});

test.each([
  [{ ...DEFAULT, retentionMonths: 0 }, ['retentionMonths']],
  [{ ...DEFAULT, retentionMonths: 1201 }, ['retentionMonths']],
  [{ ...DEFAULT, retentionMonths: 1.5 }, ['retentionMonths']],
  [{ ...DEFAULT, maskedRoles: ['root'] }, ['maskedRoles.0']],
  [{ ...DEFAULT, retentionMonthsByCountry: { ZZ: 12 } }, ['retentionMonthsByCountry.ZZ']],
  [
    { ...DEFAULT, retentionMonthsByCountry: { IN: 0, QA: 'x' } },
    ['retentionMonthsByCountry.IN', 'retentionMonthsByCountry.QA'],
  ],
  [{ ...DEFAULT, more: 1 }, ['more']],
  [{}, ['maskedRoles', 'retentionMonths', 'retentionMonthsByCountry', 'secondFactorRoles']],
])('%j is refused, naming %j', async (body, fields) => {
  const before = (await admin.get('/api/policy').expect(200)).body as Policy;
  const answer = await change(body).expect(400);
  const named = (answer.body as { errors: { field: string }[] }).errors.map(({ field }) => field);
  expect([...new Set(named)].sort()).toEqual(fields);
  expect((await admin.get('/api/policy').expect(200)).body).toEqual(before);
});
