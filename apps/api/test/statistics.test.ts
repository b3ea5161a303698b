import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Policy, Role, Statistics } from '@desk/contract';
import { DeskStatistics } from '../src/statistics/desk-statistics.ts';
import { errorsOf } from './harness/accounts.ts';
import { addCase, type CaseColumns } from './harness/cases.ts';
import { asOwner } from './harness/database.ts';
import { ZONE, SECOND, HOUR, DAY, EMPTIED, from, accepted, declined, failed } from './harness/statistics.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

const NONE = { submitted: 0, accepted: 0, declined: 0, failed: 0, decided: 0 };

let api: TestApp;
let admin: SignedIn;
/** The database's clock, and when its day began where the reader is, as Postgres reckons it. */
let now: Date;
let midnight: Date;

beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());
beforeEach(async () => {
  await asOwner(api.settings.database.url, EMPTIED);
  const [clock] = await api.dataSource.query<[{ now: Date; midnight: Date }]>(
    `SELECT now(), date_trunc('day', now(), $1) AS midnight`,
    [ZONE],
  );
  ({ now, midnight } = clock);
});

const ask = async (input: object = {}, who = admin): Promise<Statistics> =>
  (
    await who
      .post('/api/statistics')
      .send({ timeZone: ZONE, days: 7, ...input })
      .expect(200)
  ).body as Statistics;

const add = (columns: CaseColumns): Promise<string> => addCase(api.dataSource, columns);
const times = async (count: number, columns: CaseColumns): Promise<void> => {
  for (let n = 0; n < count; n++) await add(columns);
};
test('a desk to which nothing ever came has numbers, too', async () => {
  const told = await ask();
  expect(told).toMatchObject({
    today: NONE,
    weekBefore: NONE,
    declinedReasons: [],
    countries: [],
    accepted: { decided: 0, overridden: 0 },
    timeToVerdict: { count: 0, median: null, p95: null },
    queue: {
      needsReview: 0,
      oldestNeedsReview: null,
      waiting: 0,
      oldestWaiting: null,
      awaitingSecond: 0,
      disagreed: 0,
      unconfirmed: 0,
      stalled: 0,
    },
    provider: { state: 'working', reason: null, lastAnswerAt: null, lastOutcome: null, calls: 0, failed: 0 },
  });
  expect(told.verdicts.map(({ accepted, declined, failed }) => accepted + declined + failed)).toEqual(
    Array(7).fill(0),
  );
  expect(Math.abs(Date.parse(told.at) - now.getTime())).toBeLessThan(20 * SECOND);
});

test.each([
  [{ timeZone: 'Asia/Atlantis' }, 'timeZone'],
  [{ days: 0 }, 'days'],
  [{ days: 367 }, 'days'],
  [{ hours: 1 }, 'hours'],
])('%j is refused, naming %s', async (input, field) => {
  const answer = await admin.post('/api/statistics').send(input).expect(400);
  expect(errorsOf(answer.body)).toEqual([expect.objectContaining({ field })]);
});

describe('today', () => {
  test('begins at midnight where the reader is', async () => {
    await add(accepted(midnight));
    await add(declined(midnight));
    await add(failed(midnight));
    await times(2, accepted(from(midnight, -1)));
    const told = await ask();
    expect(told.today).toEqual({ submitted: 3, accepted: 1, declined: 1, failed: 1, decided: 0 });
    const [yesterday, today] = told.verdicts.slice(-2);
    expect(yesterday).toMatchObject({ accepted: 2, declined: 0, failed: 0, to: midnight.toISOString() });
    expect(today).toMatchObject({ accepted: 1, declined: 1, failed: 1, from: midnight.toISOString() });
  });

  test('counts by when a case came in, and by when it was answered, each for itself', async () => {
    await add(accepted(midnight, { requested_at: from(midnight, -HOUR) }));
    await add({ status: 'in_progress', requested_at: midnight, completed_at: null });
    expect((await ask()).today).toEqual({ ...NONE, submitted: 1, accepted: 1 });
  });

  test('is compared with the week before up to the same time of day', async () => {
    await add(accepted(from(midnight, -7 * DAY)));
    await add(accepted(from(midnight, -7 * DAY - 1)));
    await add(accepted(from(now, -7 * DAY + HOUR)));
    expect((await ask()).weekBefore).toEqual({ ...NONE, submitted: 1, accepted: 1 });
  });

  test('counts decisions that settled a case and were not withdrawn', async () => {
    const decide = (id: string, decision: string, who = admin) =>
      who.put(`/api/verifications/${id}/review`).send({ decision, reason: 'Looked at it' }).expect(200);
    const [once, again, undone] = [await add({}), await add({}), await add({})];
    await decide(once, 'approved');
    await decide(again, 'approved');
    await decide(undone, 'approved');
    const withdraw = (id: string) =>
      admin.post(`/api/verifications/${id}/review/withdraw`).send({ reason: 'A slip' }).expect(200);
    await withdraw(again);
    await withdraw(undone);
    expect((await ask({ timeZone: 'UTC' })).today.decided).toBe(1);
    await decide(again, 'rejected');
    expect((await ask({ timeZone: 'UTC' })).today.decided).toBe(2);
  });
});

describe('the last days', () => {
  test('are all there, oldest first, each with its bounds, and nothing of before', async () => {
    await add(accepted(from(midnight, -2 * DAY)));
    await add(accepted(from(midnight, -3 * DAY)));
    const { verdicts } = await ask({ days: 3 });
    expect(verdicts.map(({ accepted }) => accepted)).toEqual([1, 0, 0]);
    expect(verdicts.map(({ from }) => Date.parse(from) - midnight.getTime())).toEqual([-2 * DAY, -DAY, 0]);
    expect(verdicts.map(({ to }) => Date.parse(to) - midnight.getTime())).toEqual([-DAY, 0, DAY]);
    const [row] = await api.dataSource.query<[{ day: string }]>(
      `SELECT to_char(now() AT TIME ZONE $1, 'YYYY-MM-DD') AS day`,
      [ZONE],
    );
    expect(verdicts.at(-1)?.day).toBe(row.day);
  });

  test('are other days elsewhere', async () => {
    await add(accepted(from(midnight, -1)));
    const dayOf = async (timeZone: string) =>
      (await ask({ timeZone })).verdicts.find(({ accepted }) => accepted > 0);
    expect(await dayOf(ZONE)).toMatchObject({ to: midnight.toISOString() });
    // Half past six in the evening there.
    expect(await dayOf('UTC')).toMatchObject({ to: from(midnight, 5.5 * HOUR).toISOString() });
  });

  test('name the countries, most cases first, whatever came of them', async () => {
    await times(2, accepted(midnight, { country: 'QA' }));
    await add({ ...declined(midnight, 'Blurred'), country: 'QA' });
    await add({ ...failed(midnight), country: 'IN' });
    await add({ ...failed(midnight), country: 'AE' });
    await add(accepted(from(midnight, -8 * DAY), { country: 'BR' }));
    expect((await ask()).countries).toEqual([
      { country: 'QA', count: 3, accepted: 2, declined: 1 },
      { country: 'AE', count: 1, accepted: 0, declined: 0 },
      { country: 'IN', count: 1, accepted: 0, declined: 0 },
    ]);
  });

  test('say how long verdicts took: the half and nearly all of them', async () => {
    for (const seconds of [10, 20, 30, 40])
      await add(accepted(midnight, { requested_at: from(midnight, -seconds * SECOND) }));
    // Neither has a time to measure: answered without a verdict, and by the provider's clock before it was asked.
    await add({ ...failed(midnight), requested_at: from(midnight, -HOUR) });
    await add(accepted(midnight, { requested_at: from(midnight, HOUR) }));
    const { count, median, p95 } = (await ask()).timeToVerdict;
    expect([count, median]).toEqual([4, 25]);
    expect(p95).toBeCloseTo(38.5);
  });
});

describe('where people see it otherwise than the provider', () => {
  const by = (review_decision: CaseColumns['review_decision']): CaseColumns => ({
    review_decision,
    review_stage: 'decided',
    reviewed_at: from(midnight, HOUR),
    answer_changed_at: midnight,
  });

  test('is told for each reason, the most frequent first, of what was decided alone', async () => {
    await add({ ...declined(midnight, 'Blurred', 'Expired'), ...by('approved') });
    await add({ ...declined(midnight, 'Blurred'), ...by('rejected') });
    await add({ ...declined(midnight, 'Blurred'), ...by('resubmission_requested') });
    await add(declined(midnight, 'Blurred'));
    await add({ ...declined(from(midnight, -8 * DAY), 'Blurred'), ...by('approved') });
    expect((await ask()).declinedReasons).toEqual([
      { reason: 'Blurred', count: 4, decided: 3, overridden: 1 },
      { reason: 'Expired', count: 1, decided: 1, overridden: 1 },
    ]);
  });

  test('is told of what was accepted', async () => {
    await add(accepted(midnight, by('rejected')));
    await add(accepted(midnight, by('approved')));
    await add(accepted(midnight, by('resubmission_requested')));
    await add(accepted(midnight));
    expect((await ask()).accepted).toEqual({ decided: 3, overridden: 1 });
  });

  test('counts no decision from before the provider’s newest word', async () => {
    const stale = { answer_changed_at: from(midnight, 2 * HOUR) };
    await add({ ...declined(midnight, 'Blurred'), ...by('approved'), ...stale });
    await add(accepted(midnight, { ...by('rejected'), ...stale }));
    const told = await ask();
    expect(told.declinedReasons).toEqual([{ reason: 'Blurred', count: 1, decided: 0, overridden: 0 }]);
    expect(told.accepted).toEqual({ decided: 0, overridden: 0 });
  });

  test('is told for no more reasons than anybody reads', async () => {
    for (let n = 0; n < 103; n++) await add(declined(midnight, `Reason ${n}`));
    expect((await ask()).declinedReasons).toHaveLength(100);
  });

  test('quotes no number to whom numbers are covered', async () => {
    await add(declined(midnight, 'C1234567 is expired', 'Blurred'));
    const analyst = await api.signIn('analyst');
    const reasons = async () => (await ask({}, analyst)).declinedReasons.map(({ reason }) => reason);
    expect(await reasons()).toEqual(['Blurred', 'C1234567 is expired']);
    await mask('analyst');
    expect(await reasons()).toEqual(['Blurred']);
    expect((await ask()).declinedReasons).toHaveLength(2);
    await mask();
  });
});

test('whoever asks the same at once gets the same counting, and later another one', async () => {
  const desk = api.app.get(DeskStatistics);
  const caller = {
    kind: 'token',
    account: admin.account,
    masked: false,
    madeById: admin.account.id,
  } as const;
  const input = { timeZone: ZONE, days: 7 };
  const [one, other, elsewhere] = await Promise.all([
    desk.of(caller, input),
    desk.of(caller, { ...input }),
    desk.of(caller, { ...input, timeZone: 'UTC' }),
  ]);
  expect(other).toBe(one);
  expect(elsewhere).not.toBe(one);
  expect(await desk.of(caller, input)).not.toBe(one);
});

async function mask(...maskedRoles: Role[]): Promise<void> {
  const policy = (await admin.get('/api/policy').expect(200)).body as Policy;
  await admin
    .put('/api/policy')
    .send({ ...policy, maskedRoles })
    .expect(200);
}
