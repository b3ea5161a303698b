import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { claimOne } from '../src/verifications/lease.ts';
import { Desk } from './harness/desk.ts';
import { inProgress } from './harness/scripted-provider.ts';

/** All but the clock goes on as ever where it alone is wrong. */
const TIMERS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'nextTick',
  'performance',
  'hrtime',
  'queueMicrotask',
] as const;

const HOUR_MS = 3_600_000;

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.dataSource.query('UPDATE verification SET next_check_at = NULL, lease_until = NULL');
  await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
});
afterEach(() => void jest.useRealTimers());

/** Whether something holds of a case, asked of the database and its clock. */
const holds = async (id: string, condition: string): Promise<boolean> =>
  (await desk.count(`verification WHERE id = '${id}' AND (${condition})`)) === 1;

describe.each([
  ['behind', -7],
  ['ahead', 7],
])('while this process’s clock is hours %s', (name, hours) => {
  const inProgressCase = async (what: string) => (await desk.submit(`${what}-${name}`)).id;
  const wrongClock = () => jest.useFakeTimers({ doNotFake: [...TIMERS], now: Date.now() + hours * HOUR_MS });

  test('leases and waits are in the database’s', async () => {
    const id = await inProgressCase('waits');
    wrongClock();
    desk.provider.next({ status: 500 });
    await desk.poll(id);
    expect(
      await holds(
        id,
        `next_check_at BETWEEN now() AND now() + interval '1 min' AND failing_since BETWEEN now() - interval '1 min' AND now()`,
      ),
    ).toBe(true);
    await claimOne(desk.dataSource.manager, id);
    expect(await holds(id, `lease_until BETWEEN now() AND now() + interval '1 min'`)).toBe(true);
  });

  test('nobody loses a lease that runs, and one that ended is given up', async () => {
    const { id } = await desk.submit(`sent-${name}`, { status: 503 });
    await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
    wrongClock();
    await claimOne(desk.dataSource.manager, id);
    await desk.poll();
    expect(await claimOne(desk.dataSource.manager, id)).toBeNull();
    expect((await desk.detail(id)).status).toBe('queued');
    await desk.dataSource.query(
      `UPDATE verification SET lease_until = now() - interval '1 s' WHERE id = $1`,
      [id],
    );
    await desk.poll();
    expect((await desk.detail(id)).status).toBe('unconfirmed');
  });

  test('a pause lasts until the date that the provider names, by the provider’s own clock', async () => {
    const id = await inProgressCase('limited');
    wrongClock();
    desk.provider.next({
      status: 429,
      headers: { date: 'Sun, 01 Mar 2026 00:00:00 GMT', 'retry-after': 'Sun, 01 Mar 2026 00:02:00 GMT' },
    });
    await desk.poll(id);
    const [pause] = await desk.dataSource.query<{ seconds: number }[]>(
      'SELECT extract(epoch FROM paused_until - now())::float AS seconds FROM provider_state',
    );
    expect(Math.abs((pause?.seconds ?? 0) - 120)).toBeLessThan(10);
  });

  test('a call began when it did, even where the clock jumps during it', async () => {
    const id = await inProgressCase('jump');
    wrongClock();
    desk.provider.next({
      body: inProgress('any'),
      after: Promise.resolve().then(() => jest.setSystemTime(Date.now() + HOUR_MS)),
    });
    await desk.poll(id);
    const began = Date.parse((await desk.exchanges(id)).at(-1)?.startedAt ?? '');
    jest.useRealTimers();
    expect(Math.abs(began - Date.now())).toBeLessThan(60_000);
  });

  test('calls that come to nothing are told from those before, so that a provider that is away is noticed', async () => {
    const id = await inProgressCase('away');
    wrongClock();
    await desk.poll(id);
    jest.useRealTimers();
    desk.provider.next(...Array.from({ length: 10 }, () => ({ cut: 'before' as const })));
    for (let call = 0; call < 10; call++) await desk.poll(id);
    expect(await desk.count(`provider_state WHERE reason = 'unavailable'`)).toBe(1);
  });
});

test('what the provider says of times is data: no case is stalled or asked about at another time for it', async () => {
  for (const [name, requested_at] of [
    ['long-ago', '1999-12-31T23:59:59.000Z'],
    ['to-come', '2099-01-01T00:00:00.000Z'],
    ['no-time', 'yesterday'],
  ] as const) {
    const { id } = await desk.submit(name, { body: { ...inProgress(`ref-${name}`), requested_at } });
    desk.provider.next({ body: { ...inProgress(`ref-${name}`), requested_at } });
    await desk.poll(id);
    expect((await desk.detail(id)).findings.map(({ code }) => code)).not.toContain('stalled');
    expect(await holds(id, `next_check_at BETWEEN now() AND now() + interval '1 min'`)).toBe(true);
  }
});
