import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Preferences, Session } from '@desk/contract';
import { errorsOf } from './harness/accounts.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

const ALL: Preferences = {
  columns: ['applicant', 'verdict', 'requested'],
  density: 'compact',
  times: 'absolute',
  theme: 'dark',
  language: 'ar',
  shortcuts: false,
};

let api: TestApp;
let analyst: SignedIn;
beforeAll(async () => (api = await testApp()));
beforeEach(async () => {
  analyst = await api.signIn('analyst');
});
afterAll(() => api.close());

const read = async (who = analyst): Promise<Preferences> =>
  (await who.get('/api/me/preferences').expect(200)).body as Preferences;
const set = (body: object, who = analyst) => who.put('/api/me/preferences').send(body);

test('are nothing until somebody says something', async () => {
  expect(await read()).toEqual({});
});

test.each<Preferences>([ALL, {}, { shortcuts: false }])('are kept as they are said: %j', async (said) => {
  expect((await set(said).expect(200)).body).toEqual(said);
  expect(await read()).toEqual(said);
});

test('are written whole: what is not said any more is as the desk has it', async () => {
  await set(ALL).expect(200);
  await set({ theme: 'light' }).expect(200);
  expect(await read()).toEqual({ theme: 'light' });
});

test('are each person’s own, and come with their session', async () => {
  const other = await api.signIn('auditor');
  await set(ALL).expect(200);
  expect(await read(other)).toEqual({});
  const session = (await analyst.get('/api/session').expect(200)).body as Session;
  expect(session.preferences).toEqual(ALL);
});

test('are nobody’s business: no event tells of them', async () => {
  await set(ALL).expect(200);
  const events = await api.dataSource.query<{ action: string }[]>(
    'SELECT action FROM audit_event WHERE actor_id = $1',
    [analyst.account.id],
  );
  expect(events.map(({ action }) => action)).toEqual(['session.created']);
});

test('that this version does not know are left out, and take no others with them', async () => {
  await api.dataSource.query('INSERT INTO account_preferences VALUES ($1, $2)', [
    analyst.account.id,
    { columns: ['applicant', 'mood'], theme: 'sepia', density: 'compact', font: 'large' },
  ]);
  expect(await read()).toEqual({ columns: ['applicant'], density: 'compact' });
});

test.each([
  [{ columns: [] }, 'columns'],
  [{ columns: ['applicant', 'applicant'] }, 'columns'],
  [{ columns: ['mood'] }, 'columns.0'],
  [{ density: 'airy' }, 'density'],
  [{ language: 'de' }, 'language'],
  [{ shortcuts: 'no' }, 'shortcuts'],
  [{ font: 'large' }, 'font'],
])('%j is refused, naming %s, and changes nothing', async (body, field) => {
  await set({ theme: 'dark' }).expect(200);
  expect(errorsOf((await set(body).expect(400)).body)).toEqual([expect.objectContaining({ field })]);
  expect(await read()).toEqual({ theme: 'dark' });
});
