import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  ExchangeOutcome,
  ReviewDecision,
  Statistics,
  VerificationFilter,
  VerificationPage,
} from '@desk/contract';
import { databaseNow } from '../src/database/now.ts';
import { addCase, type CaseColumns } from './harness/cases.ts';
import { asOwner } from './harness/database.ts';
import { ZONE, SECOND, HOUR, DAY, EMPTIED, from, accepted, declined, failed } from './harness/statistics.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let api: TestApp;
let admin: SignedIn;
/** The database's clock. */
let now: Date;

beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());
beforeEach(async () => {
  await asOwner(api.settings.database.url, EMPTIED);
  now = await databaseNow(api.dataSource.manager);
});

const ask = async (): Promise<Statistics> =>
  (await admin.post('/api/statistics').send({ timeZone: ZONE, days: 7 }).expect(200)).body as Statistics;

const add = (columns: CaseColumns): Promise<string> => addCase(api.dataSource, columns);
const times = async (count: number, columns: CaseColumns): Promise<void> => {
  for (let n = 0; n < count; n++) await add(columns);
};
const listed = async (filter: VerificationFilter): Promise<number> =>
  ((await admin.post('/api/verifications/search').send(filter).expect(200)).body as VerificationPage).total;

test('what waits is counted as the list counts it, with the age of the oldest', async () => {
  const old = from(now, -5 * HOUR);
  await times(2, declined(from(now, -HOUR), 'Blurred'));
  await add({ ...accepted(old), findings: ['document_expired'] });
  await add({ status: 'queued', requested_at: from(now, -2 * HOUR) });
  await add({ status: 'in_progress', requested_at: from(now, -HOUR), findings: ['stalled'] });
  await add({ status: 'unconfirmed', requested_at: from(now, -HOUR) });
  await add({ ...accepted(old), review_stage: 'awaiting_second', requested_at: from(now, -HOUR) });
  await times(2, { ...accepted(old), review_stage: 'disagreed', requested_at: from(now, -HOUR) });
  await add({ ...accepted(old), review_stage: 'decided', review_decision: 'approved', reviewed_at: now });
  for (const status of ['queued', 'in_progress', 'unconfirmed'] as const)
    await add({ status, requested_at: from(now, -9 * HOUR), purged_at: now });
  const { queue } = await ask();
  expect(queue).toMatchObject({
    needsReview: await listed({ needsReview: true }),
    waiting: await listed({ status: ['queued', 'in_progress'], purged: false }),
    awaitingSecond: await listed({ reviewStage: ['awaiting_second'] }),
    disagreed: await listed({ reviewStage: ['disagreed'] }),
    unconfirmed: await listed({ status: ['unconfirmed'], purged: false }),
    stalled: await listed({ finding: ['stalled'] }),
    parked: await listed({ finding: ['parked'] }),
  });
  expect(queue).toMatchObject({ needsReview: 8, waiting: 2, awaitingSecond: 1, disagreed: 2 });
  expect(queue).toMatchObject({ unconfirmed: 1, stalled: 1, parked: 0 });
  expect(Math.abs((queue.oldestNeedsReview ?? 0) - 5 * 3_600)).toBeLessThan(60);
  expect(Math.abs((queue.oldestWaiting ?? 0) - 2 * 3_600)).toBeLessThan(60);
});

test('what the provider said and people saw otherwise is counted as the list counts it, purged cases included', async () => {
  const decided = (review_decision: ReviewDecision, hours = 0): CaseColumns => ({
    review_decision,
    review_stage: 'decided',
    reviewed_at: now,
    answer_changed_at: from(now, hours * HOUR),
  });
  const [one, other, third] = [accepted(now), declined(now, 'Blurred'), failed(now)];
  for (const column of [one, other, third]) await times(2, { ...column, purged_at: now });
  for (const newer of [0, 1]) {
    await times(2, { ...one, ...decided('rejected', newer) });
    await times(3, { ...other, ...decided('approved', newer) });
  }
  const told = await ask();
  const period = { completedFrom: told.verdicts[0]?.from };
  const declinedFor: VerificationFilter = {
    ...period,
    verificationStatus: ['declined'],
    declinedReason: ['Blurred'],
  };
  expect(told.today).toMatchObject({
    submitted: await listed({ requestedFrom: told.verdicts.at(-1)?.from }),
    accepted: await listed({ ...period, verificationStatus: ['accepted'] }),
    declined: await listed({ ...period, verificationStatus: ['declined'] }),
    failed: await listed({ ...period, status: ['failed'] }),
  });
  expect(told.countries).toEqual([
    { country: 'IN', count: await listed({ ...period, country: ['IN'] }), accepted: 6, declined: 8 },
  ]);
  const outdated = false;
  expect([told.accepted.overridden, told.declinedReasons[0]]).toEqual([
    await listed({ ...period, verificationStatus: ['accepted'], reviewDecision: ['rejected'], outdated }),
    expect.objectContaining({
      count: await listed(declinedFor),
      overridden: await listed({ ...declinedFor, reviewDecision: ['approved'], outdated }),
    }),
  ]);
  expect([told.accepted.overridden, told.declinedReasons[0]?.overridden]).toEqual([2, 3]);
});

test('what the provider dates into the future is no age below none', async () => {
  await add({ status: 'queued', requested_at: from(now, HOUR) });
  expect((await ask()).queue.oldestWaiting).toBe(0);
});

describe('the provider', () => {
  const call = async (outcome: ExchangeOutcome, startedAt: Date): Promise<void> => {
    await api.dataSource.query(
      `INSERT INTO provider_exchange (verification_id, id, operation, started_at, duration_ms, headers, outcome, body_bytes,
         body_truncated, changed) VALUES ($1, $2, 'poll', $3, 50, '{}', $4, 0, false, false)`,
      [await add({}), randomUUID(), startedAt, outcome],
    );
  };

  test('is judged by the calls of the last hour, and by when it last said something usable', async () => {
    const usable = ['in_progress', 'completed', 'failed', 'refused'] as const;
    const useless = ['unexpected', 'mismatched', 'unreadable', 'not_found', 'unauthorized'] as const;
    const silent = ['rate_limited', 'unavailable', 'unreachable', 'interrupted', 'timed_out'] as const;
    for (const outcome of usable) await call(outcome, from(now, -30 * 60 * SECOND));
    for (const outcome of [...useless, ...silent]) await call(outcome, from(now, -20 * 60 * SECOND));
    await call('in_progress', from(now, -2 * HOUR));
    await call('timed_out', from(now, -SECOND));
    expect((await ask()).provider).toMatchObject({
      lastAnswerAt: from(now, -30 * 60 * SECOND).toISOString(),
      lastOutcome: 'timed_out',
      calls: 15,
      failed: 11,
    });
  });

  test('last answered when it did, however long ago', async () => {
    await call('completed', from(now, -90 * DAY));
    expect((await ask()).provider).toMatchObject({
      lastAnswerAt: from(now, -90 * DAY).toISOString(),
      lastOutcome: 'completed',
      calls: 0,
      failed: 0,
    });
  });

  test('is paused, and why, until it answers; until when, while that is to come', async () => {
    const pause = (until: Date) =>
      api.dataSource.query(`UPDATE provider_state SET reason = 'rate_limited', paused_until = $1`, [until]);
    await pause(from(now, HOUR));
    const paused = { state: 'paused', reason: 'rate_limited' };
    expect((await ask()).provider).toMatchObject({
      ...paused,
      pausedUntil: from(now, HOUR).toISOString(),
    });
    await pause(from(now, -HOUR));
    expect((await ask()).provider).toMatchObject({ ...paused, pausedUntil: null });
  });
});
