import { setImmediate as immediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Poller } from '../src/polling/poller.ts';
import { SameAnswers } from '../src/verifications/same-answers.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { Desk } from './harness/desk.ts';
import { called, held } from './harness/held.ts';
import { inProgress } from './harness/scripted-provider.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

let desk: Desk;
let other: TestApp;

/** Two replicas of a desk. */
async function replicas(pace: { concurrency?: number; ratePerSecond?: number }): Promise<void> {
  // An answer that is held back ends with the test, however slow the machine.
  desk = await Desk.open({ ...pace, deadlineMs: 60_000 });
  const { database, provider, encryptionKey, dataDir } = desk.api.settings;
  other = await testApp({ database: database.url, encryptionKey, settings: { provider, dataDir } });
}
afterEach(async () => {
  await other.close();
  await desk.close();
});

/** Cases in progress that are due now. */
async function due(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    // The rate is not what this is about.
    await elapse('1 h');
    await desk.submit(`due-${index}`);
  }
  await desk.dataSource.query('UPDATE verification SET next_check_at = now()');
  await elapse('1 h');
}

/** As if so much time had gone by for the rate. */
const elapse = (interval: string) =>
  desk.dataSource.query('UPDATE provider_state SET next_call_at = next_call_at - $1::interval', [interval]);

const pollers = () => [desk.api, other].map(({ app }) => app.get(Poller));
const idle = () => Promise.all([desk.api, other].map(({ app }) => app.get(ProviderCalls).idle()));

const leases = () => desk.count('verification WHERE lease_until > now()');

/** How many calls a round of both replicas at once makes. */
async function callsOfARound(): Promise<number> {
  const before = desk.provider.calls.length;
  await Promise.all(pollers().map((poller) => poller.runOnce()));
  await idle();
  return desk.provider.calls.length - before;
}

describe('the calls under way', () => {
  const CONCURRENCY = 3;
  beforeEach(() => replicas({ concurrency: CONCURRENCY }));

  test('are never more than allowed, of all replicas together', async () => {
    await due(8);
    for (let wave = 0; wave < 2; wave++) {
      // Held back, since a call that has ended makes room for another one within the same round.
      const { after, letGo } = held();
      const before = desk.provider.calls.length;
      desk.provider.next(...Array.from({ length: CONCURRENCY }, () => ({ after, status: 500 })));
      for (let round = 0; round < 3; round++) await Promise.all(pollers().map((poller) => poller.runOnce()));
      expect(await leases()).toBe(CONCURRENCY);
      await called(desk.provider, before + CONCURRENCY);
      letGo();
      await idle();
      expect(desk.provider.calls.length).toBe(before + CONCURRENCY);
    }
  });

  test('make room for others as their answers come, before these are stored, but for as many at most', async () => {
    await due(4 * CONCURRENCY);
    const same = desk.api.app.get(SameAnswers, { strict: false });
    same.patienceMs = 60_000;
    const stored = held();
    const query = desk.dataSource.query.bind(desk.dataSource);
    const storing = jest.spyOn(desk.dataSource, 'query').mockImplementation(async (sql, values) => {
      if (sql.includes('INSERT INTO provider_exchange')) await stored.after;
      return query(sql, values);
    });
    const round = () => desk.api.app.get(Poller).runOnce();
    const answers = async (count: number) => {
      while (same.beingStored.size < count) await immediate();
    };
    await round();
    await answers(CONCURRENCY);

    // In a pause, what came of the one call that tries is learned first.
    await query(`UPDATE provider_state SET reason = 'unavailable', paused_until = now() - interval '1 s'`);
    await round();
    expect(await leases()).toBe(CONCURRENCY);
    await query('UPDATE provider_state SET reason = NULL, paused_until = NULL');

    const { after, letGo } = held();
    desk.provider.after = after;
    for (let again = 0; again < 2; again++) await round();
    expect(await leases()).toBe(2 * CONCURRENCY);
    letGo();
    await answers(2 * CONCURRENCY);
    await round();
    expect(await leases()).toBe(2 * CONCURRENCY);

    stored.letGo();
    await idle();
    storing.mockRestore();
    expect(same.beingStored.size).toBe(0);
  });

  test('leave no place for a submission, which waits as queued; a person’s re-check goes out all the same', async () => {
    await due(CONCURRENCY + 1);
    const { after, letGo } = held();
    const before = desk.provider.calls.length;
    desk.provider.next(...Array.from({ length: CONCURRENCY }, () => ({ after, status: 500 })));
    await desk.api.app.get(Poller).runOnce();
    await called(desk.provider, before + CONCURRENCY);

    const waiting = await desk.submit('waiting');
    expect(waiting).toMatchObject({ status: 'queued', exchangeCount: 0 });
    const [free] = await desk.dataSource.query<{ id: string; reference_id: string }[]>(
      `SELECT id, reference_id FROM verification WHERE lease_until IS NULL AND status = 'in_progress'`,
    );
    await desk.admin.post(`/api/verifications/${free?.id}/recheck`).expect(200);
    expect(desk.provider.calls.length).toBe(before + CONCURRENCY + 1);

    letGo();
    await idle();
    await desk.poll(waiting.id);
    expect((await desk.detail(waiting.id)).status).toBe('in_progress');
  });
});

describe('the calls of a second', () => {
  /** One in 20 s: so slow that only the times that a test moves let another one out. */
  beforeEach(() => replicas({ ratePerSecond: 0.05 }));

  test('go out evenly, one slot after another, of all replicas together', async () => {
    await due(5);
    expect(await callsOfARound()).toBe(1);
    expect(await callsOfARound()).toBe(0);
    for (let slot = 0; slot < 3; slot++) {
      await elapse('20 s');
      expect(await callsOfARound()).toBe(1);
      expect(await callsOfARound()).toBe(0);
    }
  });

  test('are not saved up: after a pause of hours a backlog drains at the rate, not at once', async () => {
    await due(4);
    await desk.dataSource.query(
      `UPDATE provider_state SET reason = 'unavailable', since = now() - interval '3 h', paused_until = now() + interval '1 min'`,
    );
    expect(await callsOfARound()).toBe(0);
    await desk.dataSource.query(`UPDATE provider_state SET paused_until = now() - interval '1 s'`);
    await elapse('3 h');
    expect(await callsOfARound()).toBe(1);
    expect(await callsOfARound()).toBe(0);
    await elapse('20 s');
    expect(await callsOfARound()).toBe(1);
    expect(await callsOfARound()).toBe(0);
  });

  test('are counted with what people ask for, which waits for nothing', async () => {
    await due(3);
    const [one] = await desk.dataSource.query<{ id: string }[]>('SELECT id FROM verification LIMIT 1');
    for (let time = 0; time < 2; time++)
      await desk.admin.post(`/api/verifications/${one?.id}/recheck`).expect(200);
    await elapse('20 s');
    expect(await callsOfARound()).toBe(0);
    await elapse('20 s');
    expect(await callsOfARound()).toBe(1);
  });

  test('leave a submission queued, which the poller sends in its turn', async () => {
    const { status } = await desk.submit('first', { body: inProgress('ref-first') });
    expect(status).toBe('in_progress');
    const second = await desk.submit('second');
    expect(second).toMatchObject({ status: 'queued', exchangeCount: 0 });
    expect(await callsOfARound()).toBe(0);
    await elapse('20 s');
    expect(await callsOfARound()).toBe(1);
    expect((await desk.detail(second.id)).status).toBe('in_progress');
  });
});

test('at a thousand a second a round takes what a tenth of a second allows, and no more', async () => {
  await replicas({ concurrency: 512, ratePerSecond: 1_000 });
  await due(1);
  await desk.dataSource.query(
    `INSERT INTO verification (id, email, country, status, submitted_by, data_key, reference_id, next_check_at)
     SELECT gen_random_uuid(), email, country, status, submitted_by, data_key, 'ref-' || n, now()
     FROM verification, generate_series(1, 300) AS n`,
  );
  await elapse('1 h');
  const before = desk.provider.calls.length;
  await desk.api.app.get(Poller).runOnce();
  await idle();
  const made = desk.provider.calls.length - before;
  expect(made).toBeGreaterThanOrEqual(100);
  expect(made).toBeLessThan(110);
});
