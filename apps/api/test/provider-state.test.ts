import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Statistics } from '@desk/contract';
import { Metrics } from '../src/metrics/metrics.ts';
import { Poller } from '../src/polling/poller.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { Desk } from './harness/desk.ts';
import { called, held } from './harness/held.ts';
import { scrape } from './harness/metrics.ts';
import type { Script } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open({ ratePerSecond: 1_000, concurrency: 32 })));
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.dataSource.query(
    `UPDATE provider_state SET paused_until = NULL, reason = NULL, rate_share = 1, slowed_at = NULL, since = now() - interval '1 day'`,
  );
  await desk.dataSource.query('UPDATE verification SET next_check_at = NULL, lease_until = NULL');
});

interface Fact {
  state: string;
  reason: string | null;
  since: string;
  pausedUntil: string | null;
  ratePerSecond: number;
}
const fact = async (): Promise<Fact> => {
  const answer = await desk.api.http().get('/api/health/ready').expect(200);
  return (answer.body as { facts: { provider: Fact } }).facts.provider;
};
const statistics = async (): Promise<Statistics['provider']> => {
  const answer = await desk.admin.post('/api/statistics').send({}).expect(200);
  return (answer.body as Statistics).provider;
};
const metric = async (name: string): Promise<string[]> => {
  const text = await desk.api.app.get(Metrics).registry.metrics();
  return text.split('\n').filter((line) => line.startsWith(name));
};
/** What a scrape of a minute later says: numbers of the database are handed out again for some seconds. */
const states = async (): Promise<Record<string, number>> => {
  const later = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + ++scrapes * 60_000);
  const { values } = await scrape(desk.api);
  later.mockRestore();
  const value = (state: string) => values[`desk_provider_state{state="${state}"}`] ?? Number.NaN;
  return { working: value('working'), slowed: value('slowed'), paused: value('paused') };
};
let scrapes = 0;
const endPause = () =>
  desk.dataSource.query(`UPDATE provider_state SET paused_until = now() - interval '1 s'`);
/** As if so much time had gone by since the share of the rate was set. */
const elapse = (interval: string) =>
  desk.dataSource.query('UPDATE provider_state SET slowed_at = slowed_at - $1::interval', [interval]);
const pauseSeconds = async (): Promise<number> => {
  const [row] = await desk.dataSource.query<{ seconds: number }[]>(
    'SELECT extract(epoch FROM paused_until - now())::float AS seconds FROM provider_state',
  );
  return row?.seconds ?? Number.NaN;
};

/** Polls a case so often, each time with the next of the scripts. */
async function pollWith(id: string, ...scripts: Script[]): Promise<void> {
  for (const script of scripts) {
    desk.provider.next(script);
    await desk.poll(id);
  }
}

describe('a limit that is met', () => {
  test('halves the rate once, however many calls met it; it comes back step by step', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 4; index++) ids.push((await desk.submit(`limit-${index}`)).id);
    const { after, letGo } = held();
    const before = desk.provider.calls.length;
    desk.provider.next(...ids.map(() => ({ status: 429, headers: { 'retry-after': '30' }, after })));
    await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = ANY($1)', [ids]);
    await desk.api.app.get(Poller).runOnce();
    await called(desk.provider, before + ids.length);
    letGo();
    await desk.api.app.get(ProviderCalls).idle();
    expect(await fact()).toMatchObject({ state: 'paused', reason: 'rate_limited', ratePerSecond: 0 });

    await endPause();
    expect(await fact()).toMatchObject({ state: 'paused', pausedUntil: null });
    await desk.poll(ids[0] ?? '');
    const slowed = { state: 'slowed', reason: 'rate_limited', pausedUntil: null, ratePerSecond: 500 };
    expect(await fact()).toMatchObject(slowed);
    expect(await statistics()).toMatchObject(slowed);
    expect(Date.now() - Date.parse((await fact()).since)).toBeLessThan(60_000);

    await elapse('10 s');
    expect((await fact()).ratePerSecond).toBe(562.5);
    await elapse('60 s');
    expect(await fact()).toMatchObject({ state: 'slowed', ratePerSecond: 937.5 });
    await elapse('10 s');
    expect(await fact()).toMatchObject({ state: 'working', reason: null, ratePerSecond: 1_000 });
    expect(await statistics()).toMatchObject({ state: 'working', ratePerSecond: 1_000 });
  });

  test('again and again leaves a sixteenth', async () => {
    const { id } = await desk.submit('again');
    for (const rate of [500, 250, 125, 62.5, 62.5]) {
      await pollWith(id, { status: 429 });
      await endPause();
      await desk.poll(id);
      expect((await fact()).ratePerSecond).toBe(rate);
    }
  });
});

describe('a provider that is away without saying so', () => {
  const cut: Script = { cut: 'before' };
  const times = (count: number): Script[] => Array.from({ length: count }, () => cut);

  test('pauses everything after ten calls in a row, so that no submission ends unconfirmed', async () => {
    const { id } = await desk.submit('silent');
    await pollWith(id, ...times(9));
    expect((await fact()).state).toBe('working');
    await pollWith(id, { status: 500 });
    expect(await fact()).toMatchObject({ state: 'paused', reason: 'unavailable' });
    const before = desk.provider.calls.length;
    const waiting = await desk.submit('spared');
    expect(waiting.status).toBe('queued');
    await desk.poll(id, waiting.id);
    expect(desk.provider.calls.length).toBe(before);
    await endPause();
    await desk.poll(id, waiting.id);
    expect(desk.provider.calls.length).toBe(before + 1);
    expect(desk.provider.calls.at(-1)?.method).toBe('GET');
    expect((await fact()).state).toBe('working');
    await desk.poll();
    expect((await desk.detail(waiting.id)).status).toBe('in_progress');
  });

  test('is not one whose answers come in between', async () => {
    const { id } = await desk.submit('flaky');
    await pollWith(id, ...times(9), {}, ...times(9));
    expect((await fact()).state).toBe('working');
  });

  test('is tried after ever longer, up to 5 minutes', async () => {
    const { id } = await desk.submit('longer');
    const away: Script = { status: 503 };
    await pollWith(id, away);
    expect(Math.abs((await pauseSeconds()) - 15)).toBeLessThan(5);
    for (const [lasted, seconds] of [
      ['2 min', 120],
      ['3 h', 300],
    ] as const) {
      await desk.dataSource.query('UPDATE provider_state SET since = now() - $1::interval', [lasted]);
      await endPause();
      await pollWith(id, away);
      expect(Math.abs((await pauseSeconds()) - seconds)).toBeLessThan(5);
    }
    expect(Date.now() - Date.parse((await fact()).since)).toBeGreaterThan(3 * 3_600_000 - 60_000);
  });
});

test.each([401, 403])(
  'a %d stops polling, burns no attempt of what is asked or sent, and goes on when it works again',
  async (status) => {
    const { id } = await desk.submit(`refused-${status}`);
    const sent = await desk.submit(`unsent-${status}`, { status });
    expect(sent).toMatchObject({ status: 'queued', exchangeCount: 1 });
    await endPause();
    const attempts = () =>
      desk.dataSource.query<{ id: string; attempts: number }[]>(
        'SELECT id, attempts FROM verification WHERE id = ANY($1) ORDER BY attempts',
        [[id, sent.id]],
      );
    const before = await attempts();
    expect(before[0]).toEqual({ id: sent.id, attempts: 0 });
    await pollWith(id, { status });
    expect(await fact()).toMatchObject({ state: 'paused', reason: 'unauthorized' });
    expect(await states()).toEqual({ working: 0, slowed: 0, paused: 1 });
    const calls = desk.provider.calls.length;
    await desk.poll(id);
    expect(desk.provider.calls.length).toBe(calls);
    expect(await attempts()).toEqual(before);
    await endPause();
    await desk.poll(id);
    expect(await fact()).toMatchObject({ state: 'working', reason: null });
    expect(await states()).toEqual({ working: 1, slowed: 0, paused: 0 });
    await desk.poll(sent.id);
    expect((await desk.detail(sent.id)).status).toBe('in_progress');
  },
);

test('calls, claims and rounds of the loop are measured', async () => {
  const { id } = await desk.submit('measured');
  const count = async (name: string) => Number((await metric(name))[0]?.split(' ')[1] ?? 0);
  const names = [
    'desk_provider_calls_total{operation="poll",outcome="unauthorized"}',
    'desk_provider_call_duration_seconds_count{operation="poll"}',
    'desk_poller_claims_total{kind="ask"}',
  ];
  const before = await Promise.all(names.map(count));
  const { after, letGo } = held();
  const calls = desk.provider.calls.length;
  desk.provider.next({ status: 401, after });
  const polling = desk.poll(id);
  await called(desk.provider, calls + 1);
  expect(await metric('desk_polls_in_flight')).toEqual(['desk_polls_in_flight 1']);
  letGo();
  await polling;
  expect(await Promise.all(names.map(count))).toEqual(before.map((value) => value + 1));
  expect(await metric('desk_polls_in_flight')).toEqual(['desk_polls_in_flight 0']);
  const heartbeat = await count('desk_poller_heartbeat_timestamp_seconds');
  expect(Math.abs(heartbeat - Date.now() / 1000)).toBeLessThan(60);
});
