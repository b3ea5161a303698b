import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { fromClient, fromServer } from '../harness/proxy/point.ts';
import type { End } from '../harness/program.ts';
import type { Replica } from '../harness/replica.ts';
import { until } from '../harness/until.ts';

let desk: Desk;
let serving: Replica;
let polling: Replica;
beforeAll(async () => {
  desk = await Desk.open([{ ROLES: 'http' }, { ROLES: 'poller' }]);
  [serving, polling] = desk.replicas as [Replica, Replica];
});
afterAll(() => desk.close());

const ANSWER = [fromServer('HTTP/1.1 200')];

/** Its sender's lease runs out, and nobody knows whether it arrived. */
async function givenUp(email: string): Promise<void> {
  await desk.endLeases();
  await until('the case is unconfirmed', async () => (await desk.caseOf(email))?.status === 'unconfirmed');
}

/** Freezes the serving replica just before the next answer reaches it, does something, and lets both go on. */
async function asleep<T>(call: () => Promise<T>, meanwhile: () => Promise<void>): Promise<T> {
  const woken = serving.provider.before(ANSWER, async () => {
    serving.freeze();
    await meanwhile();
    serving.thaw();
  });
  const [answer] = await Promise.all([call(), woken]);
  return answer;
}

const exchangesOf = async (id: string) => (await desk.client.exchanges(id)).body.data;

describe('row 10: a process that woke up after its lease had ended', () => {
  test('keeps the answer to its question, which changes nothing any more', async () => {
    const { body } = await desk.client.submit(applicant('slow-accepted'));
    await asleep(
      () => desk.client.recheck(body.id),
      async () => {
        await desk.endLeases();
        await desk.settled(body.id);
      },
    );
    const exchanges = await exchangesOf(body.id);
    expect(exchanges.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['in_progress', 'completed', 'in_progress']),
    );
    expect(exchanges).toHaveLength(3);
    expect(await desk.status(body.id)).toBe('completed');
  });

  test('clears up with its own late answer what nobody could know', async () => {
    const email = applicant('slow-accepted');
    const answer = await asleep(
      () => desk.client.submit(email),
      async () => {
        await givenUp(email);
      },
    );
    expect(answer.body.status).toBe('in_progress');
    expect(await exchangesOf(answer.body.id)).toHaveLength(1);
  });

  test('cannot undo that a person had it sent again, and the second acceptance is told', async () => {
    const email = applicant('slow-accepted');
    const other = await desk.add({ ROLES: 'http' });
    const { body } = await asleep(
      () => desk.client.submit(email),
      async () => {
        await givenUp(email);
        const { id } = (await desk.caseOf(email)) ?? { id: '' };
        expect((await desk.client.at(other.url).sendAgain(id, 'No record of it')).status).toBe(200);
        await desk.settled(id);
      },
    );
    const { acceptedByEmail } = await desk.provider.control.count();
    expect(acceptedByEmail[email]).toBe(2);
    expect(await desk.status(body.id)).toBe('completed');
    const { findings } = (await desk.client.detail(body.id)).body;
    expect(findings.map(({ code }) => code)).toContain('answer_late');
  });
});

describe('row 16: SIGTERM', () => {
  /** Far longer than a shutdown takes that waits for nothing. */
  const LATE_MS = 3_000;

  /** The provider's next answer is late, and the replica is told to stop as soon as it has asked. @returns how it ended */
  async function toldToStop(replica: Replica, method: 'GET' | 'POST'): Promise<{ end: Promise<End> }> {
    await desk.provider.control.addFault({ match: { method }, fault: { kind: 'delay', ms: LATE_MS } });
    const asked = replica.provider.after([fromClient(`${method} /`)], () => undefined);
    return { end: asked.then(() => replica.stop()) };
  }

  test('lets a poll in flight finish, stores its answer, and ends with 0', async () => {
    const { body } = await desk.client.submit(applicant());
    await desk.provider.control.settle();
    const { end } = await toldToStop(polling, 'GET');
    await desk.makeDue();
    expect(await end).toEqual({ code: 0, signal: null });
    expect(await desk.status(body.id)).toBe('completed');
    expect(await desk.query('SELECT FROM verification WHERE lease_until > now()')).toHaveLength(0);
    await polling.start();
  });

  test('lets a submission under way finish and be answered, takes no new one, and ends with 0', async () => {
    const { end } = await toldToStop(serving, 'POST');
    const happened: string[] = [];
    const submitted = desk.client.submit(applicant('slow-accepted'));
    await Promise.all([
      until('it takes no more', () =>
        desk.client.live().then(
          () => false,
          () => true,
        ),
      ).then(() => happened.push('takes no more')),
      submitted.then(() => happened.push('answered')),
    ]);
    expect(happened).toEqual(['takes no more', 'answered']);
    const answer = await submitted;
    expect([answer.status, answer.body.status]).toEqual([201, 'in_progress']);
    expect(await end).toEqual({ code: 0, signal: null });
    await serving.start();
  });
});

test('afterwards every invariant holds', async () => {
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
