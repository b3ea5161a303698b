import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { POLLING_ROUND } from '../harness/polling-round.ts';
import type { Replica } from '../harness/replica.ts';
import { until } from '../harness/until.ts';

const PER_SECOND = 10;

let desk: Desk;
let replica: Replica;
beforeAll(async () => {
  desk = await Desk.open([{ PROVIDER_RATE: String(PER_SECOND) }]);
  replica = desk.replica;
});
afterEach(() => desk.heal());
afterAll(() => desk.close());

const exchangesOf = async (id: string) => (await desk.client.exchanges(id)).body.data;
const calls = async () => (await desk.provider.control.count()).calls;
const providerState = async () =>
  (await desk.client.ready()).body.facts?.['provider'] as { state: string; reason: string };
const isPaused = async () => (await providerState()).state === 'paused';
/** The rate may have let something else out a moment ago: then a submission waits for its turn. */
const sent = (id: string) => until('it was sent', async () => (await desk.status(id)) !== 'queued');

describe('row 3: an answer that is cut on its way', () => {
  /** The next connections to the provider end after so many bytes of an answer. */
  const cutAfter = (bytes: number) => {
    replica.provider.reset();
    replica.provider.truncate(bytes);
  };

  test.each([
    ['in its body', 300, 200],
    ['in its head', 40, null],
  ])(
    '%s, to a question: what came is kept, the verdict is not touched, it is asked again',
    async (_, bytes, status) => {
      const { body } = await desk.client.submit(applicant());
      cutAfter(bytes);
      expect((await desk.client.recheck(body.id)).status).toBe(502);
      expect((await exchangesOf(body.id)).find(({ operation }) => operation === 'recheck')).toMatchObject({
        outcome: 'interrupted',
        httpStatus: status,
      });
      expect((await desk.client.detail(body.id)).body).toMatchObject({
        status: 'in_progress',
        verificationStatus: null,
      });
      await replica.provider.pass();
      await desk.settled(body.id);
    },
  );

  test('to a submission: it is unconfirmed, and not sent again', async () => {
    const email = applicant();
    cutAfter(300);
    const { body } = await desk.client.submit(email);
    expect(body.status).toBe('unconfirmed');
    await replica.provider.pass();
    await desk.settled((await desk.client.submit(applicant())).body.id);
    expect((await desk.provider.control.count()).acceptedByEmail[email]).toBe(1);
  });
});

describe('a provider that says no to everything', () => {
  /** Makes the provider answer so, lets the desk find out, and gives the case that found it. */
  async function refuseAll(status: number, headers: Record<string, string> = {}): Promise<string> {
    const { body } = await desk.client.submit(applicant('slow-accepted'));
    await sent(body.id);
    await desk.provider.control.addFault({ times: 1_000, fault: { kind: 'status', status, headers } });
    await desk.makeDue();
    await until('polling is paused', isPaused);
    return body.id;
  }
  test('row 4: after a 429 with Retry-After all polling waits so long', async () => {
    const id = await refuseAll(429, { 'Retry-After': '120' });
    expect(await providerState()).toMatchObject({ state: 'paused', reason: 'rate_limited' });
    const [pause] = await desk.query<{ seconds: number }>(
      'SELECT extract(epoch FROM paused_until - now())::float AS seconds FROM provider_state',
    );
    expect(pause?.seconds).toBeGreaterThan(60);
    expect(pause?.seconds).toBeLessThanOrEqual(120);
    // What is handed in meanwhile waits, too.
    const before = await calls();
    const waiting = (await desk.client.submit(applicant())).body;
    expect(waiting.status).toBe('queued');
    await replica.database.after([POLLING_ROUND], () => undefined, 2);
    expect(await calls()).toEqual(before);

    await desk.provider.control.clearFaults();
    await desk.letPass('2 min');
    await desk.settled(waiting.id);
    await desk.settled(id);
    expect((await providerState()).state).not.toBe('paused');
  });

  test('row 5: wrong keys stop all polling and burn no attempts; it goes on when they work again', async () => {
    const id = await refuseAll(401);
    expect(await providerState()).toMatchObject({ state: 'paused', reason: 'unauthorized' });
    const [row] = await desk.query<{ attempts: number }>('SELECT attempts FROM verification WHERE id = $1', [
      id,
    ]);
    await desk.letPass('2 min');
    await until('one call has tried', async () => (await exchangesOf(id)).length >= 3);
    expect(await desk.query('SELECT attempts FROM verification WHERE id = $1', [id])).toEqual([row]);

    await desk.provider.control.clearFaults();
    await desk.letPass('2 min');
    await desk.settled(id);
    expect((await providerState()).state).not.toBe('paused');
  });
});

describe('row 20: the provider is away for ten minutes', () => {
  test('everything waits ever longer, nothing is lost, and the backlog drains once, at the configured rate', async () => {
    const asked = (await desk.client.submit(applicant())).body;
    await sent(asked.id);
    await desk.killProvider();
    const waiting: string[] = [];
    for (let n = 0; n < 20; n++) waiting.push((await desk.client.submit(applicant())).body.id);
    await until('it is noticed', isPaused);
    const before = await exchanges();
    for (let minute = 0; minute < 10; minute++) {
      await desk.letPass('1 min');
      await until('what may be tried was tried', async () => (await due()) === 0);
    }
    for (const id of waiting) expect(await desk.status(id)).toBe('queued');
    // One call each time, and a pause as long again as it has lasted: in the first, second, fourth and eighth minute.
    expect((await exchanges()) - before).toBeLessThanOrEqual(5);
    expect(await exchangesOf(asked.id)).not.toHaveLength(0);

    const returned = new Date();
    await desk.heal();
    await desk.makeDue();
    await until(
      'the backlog went out',
      async () => (await desk.query(`SELECT FROM verification WHERE status = 'queued'`)).length === 0,
    );
    const [drained] = await desk.query<{ calls: number; seconds: number }>(
      `SELECT count(*)::int AS calls, extract(epoch FROM max(started_at) - min(started_at))::float AS seconds
       FROM provider_exchange WHERE operation = 'submit' AND http_status = 200 AND started_at >= $1`,
      [returned],
    );
    expect(drained?.calls).toBe(waiting.length);
    // The first two go out at once: what nobody used for a tenth of a second is made up for.
    expect(drained?.seconds).toBeGreaterThan((waiting.length - 3) / PER_SECOND);
  });

  const exchanges = async () => {
    const [row] = await desk.query<{ count: number }>('SELECT count(*)::int AS count FROM provider_exchange');
    return row?.count ?? 0;
  };
  const due = async () => {
    const [row] = await desk.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM verification
       WHERE lease_until > now() OR next_check_at <= now() AND NOT EXISTS (SELECT FROM provider_state WHERE paused_until > now())`,
    );
    return row?.count;
  };
});

test('afterwards every invariant holds', async () => {
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
