import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { until } from '../harness/until.ts';

const CASES = 200;
const CONCURRENCY = 8;
/** Slower than a busy machine is by itself: a rate that is not shared is noticed there, too. */
const PER_SECOND = 8;
const SHARED = { PROVIDER_CONCURRENCY: String(CONCURRENCY), PROVIDER_RATE: String(PER_SECOND) };

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open([{ ROLES: 'http' }]);
  const emails = Array.from({ length: CASES }, () => applicant('slow-accepted'));
  while (emails.length > 0)
    await Promise.all(emails.splice(0, CONCURRENCY).map((email) => desk.client.submit(email)));
  await desk.query(`UPDATE verification SET next_check_at = now() + interval '1 h'`);
  await Promise.all(Array.from({ length: 8 }, () => desk.add({ ...SHARED, ROLES: 'poller' })));
}, 120_000);
afterAll(() => desk.close());

test('row 14: eight pollers claim each of 200 due cases once, and share concurrency and rate', async () => {
  await desk.provider.control.settle();
  // Slow enough that they would be many at once, if they might.
  const fault = { kind: 'delay', ms: 100 };
  await desk.provider.control.addFault({ match: { method: 'GET' }, times: CASES, fault });
  await desk.makeDue();
  await until(
    'all are settled',
    async () => (await desk.query(`SELECT FROM verification WHERE status <> 'completed'`)).length === 0,
    50_000,
  );

  const [polls] = await desk.query<{ cases: number; calls: number; seconds: number }>(
    `SELECT count(DISTINCT verification_id)::int AS cases, count(*)::int AS calls,
       extract(epoch FROM max(started_at) - min(started_at))::float AS seconds
     FROM provider_exchange WHERE operation = 'poll'`,
  );
  expect(polls).toMatchObject({ cases: CASES, calls: CASES });
  const { peakConcurrency, calls } = await desk.provider.control.count();
  expect(calls.GET).toBe(CASES);
  expect(peakConcurrency).toBeGreaterThan(1);
  expect(peakConcurrency).toBeLessThanOrEqual(CONCURRENCY);
  // A busy machine takes longer, never less.
  expect(polls?.seconds).toBeGreaterThan((CASES - CONCURRENCY) / PER_SECOND - 1);
}, 60_000);

test('afterwards every invariant holds', async () => {
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
}, 60_000);
