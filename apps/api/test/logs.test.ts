import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { DatabaseWatch } from '../src/health/database-watch.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { inProgress, published } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';
import { postpone } from '../src/verifications/parking.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

interface Line {
  msg: string;
  requestId?: string;
  exchangeId?: string;
  verificationId?: string;
  outcome?: string;
}

const lines = (): Line[] => desk.api.logs.map((line) => JSON.parse(line) as Line);
const told = (words: RegExp) => lines().filter(({ msg }) => words.test(msg)).length;

test("a request's id is found in its exchange and its lines; a call of the poller has its exchange's", async () => {
  desk.provider.next({ body: inProgress('l-1') });
  const submitted = await desk.admin
    .post('/api/verifications')
    .set('x-request-id', 'the-submission')
    .send(submissionOf({ email: 'logs@example.com' }))
    .expect(201);
  const { id } = submitted.body as VerificationDetail;
  desk.provider.next({ body: inProgress('l-1') });
  await desk.poll(id);
  desk.provider.next({ body: published('completed-accepted-id-card', 'l-1') });
  await desk.admin.post(`/api/verifications/${id}/recheck`).set('x-request-id', 'the-recheck').expect(200);

  const exchanges = await desk.exchanges(id);
  const requestOf = (operation: string) =>
    exchanges.find((exchange) => exchange.operation === operation)?.requestId;
  expect(['submit', 'poll', 'recheck'].map(requestOf)).toEqual(['the-submission', null, 'the-recheck']);
  const recheck = exchanges.find(({ operation }) => operation === 'recheck');
  expect(lines().filter(({ exchangeId }) => exchangeId === recheck?.id)).toMatchObject([
    { msg: 'exchange', requestId: 'the-recheck', verificationId: id, outcome: 'completed' },
  ]);

  const submission = exchanges.find(({ operation }) => operation === 'submit');
  expect(lines().filter(({ exchangeId }) => exchangeId === submission?.id)).toMatchObject([
    { msg: 'exchange', requestId: 'the-submission', verificationId: id, outcome: 'in_progress' },
  ]);
  const poll = exchanges.find(({ operation }) => operation === 'poll');
  expect(lines().filter(({ exchangeId }) => exchangeId === poll?.id)).toEqual([]);

  desk.provider.next({ status: 500, body: 'out of order' });
  await desk.poll(id);
  const polled = lines().find(({ outcome }) => outcome === 'unavailable');
  expect(polled?.requestId).toBeUndefined();
  expect((await desk.exchanges(id)).map((exchange) => exchange.id)).toContain(polled?.exchangeId);
});

test('a pause of the provider is told as it begins, once, and as it ends', async () => {
  const { id } = await desk.submit('paused', { body: inProgress('l-2') });
  const refused = { status: 401, body: 'no' };
  desk.provider.next(refused, refused);
  await desk.admin.post(`/api/verifications/${id}/recheck`).expect(502);
  await desk.admin.post(`/api/verifications/${id}/recheck`).expect(502);
  expect(told(/^The provider is paused for 60 s: unauthorized$/)).toBe(1);
  const before = told(/^The provider answers again$/);
  await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200);
  expect(told(/^The provider answers again$/)).toBe(before + 1);

  desk.provider.next({ status: 429, body: '' });
  await desk.admin.post(`/api/verifications/${id}/recheck`).expect(502);
  expect(told(/^The provider has a limit that was met: the rate is halved$/)).toBe(1);
  await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200);
});

test('a lease that its holder lost is told, and a case that is parked', async () => {
  const { id } = await desk.submit('lost', { body: inProgress('l-3') });
  await desk.dataSource.query(
    `UPDATE verification SET lease_until = now() - interval '1 s', lease_token = lease_token + 1 WHERE id = $1`,
    [id],
  );
  await desk.poll();
  expect(told(/^1 leases ended before an answer was stored$/)).toBe(1);

  const parked = new RegExp(`^Verification ${id} is parked$`);
  const claim = {
    id,
    token: '7',
    status: 'in_progress',
    referenceId: 'l-3',
    attempts: 0,
    responseSha256: null,
    recheckRequestedAt: null,
  } as const;
  await desk.dataSource.query(
    `UPDATE verification SET lease_token = 7, failing_since = now() - interval '2 h' WHERE id = $1`,
    [id],
  );
  await postpone(desk.dataSource.manager, claim);
  expect(told(parked)).toBe(1);
});

test('a start tells what the process does', () => {
  expect(told(/^Started: process \d+ serves$/)).toBe(1);
});

test('Postgres is told to be away once, and to be back', async () => {
  const watch = desk.api.app.get(DatabaseWatch);
  const name = new URL(desk.api.settings.database.url).pathname.slice(1);
  const elsewhere = 'postgres://127.0.0.1/postgres';
  await asOwner(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  // Its own connection among them.
  const ended = desk.dataSource.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()',
  );
  await expect(ended).rejects.toThrow('terminat');
  for (let round = 0; round < 3; round++) await watch.runOnce();
  expect(told(/^Postgres does not answer$/)).toBe(1);
  await asOwner(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  for (let round = 0; round < 3; round++) await watch.runOnce();
  expect(told(/^Postgres answers again, after \d+ s$/)).toBe(1);
});
