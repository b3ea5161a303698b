import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { fromServer } from '../harness/proxy/point.ts';
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
  /** Tells a replica to stop just before the next answer reaches it. @returns how it ended */
  const toldToStop = (replica: Replica, hasBegun: () => unknown = () => null) =>
    new Promise<End>((resolve, reject) => {
      void replica.provider.before(ANSWER, async () => {
        replica.stop().then(resolve, reject);
        await hasBegun();
      });
    });

  test('lets a poll in flight finish, stores its answer, and ends with 0', async () => {
    const { body } = await desk.client.submit(applicant());
    await desk.provider.control.settle();
    const stopped = toldToStop(polling);
    await desk.makeDue();
    expect(await stopped).toEqual({ code: 0, signal: null });
    expect(await desk.status(body.id)).toBe('completed');
    expect(await desk.query('SELECT FROM verification WHERE lease_until > now()')).toHaveLength(0);
    await polling.start();
  });

  test('lets a submission under way finish and be answered, takes no new one, and ends with 0', async () => {
    const answers = () => desk.client.live().then(Boolean, () => false);
    const stopped = toldToStop(serving, () => until('it takes no more', async () => !(await answers())));
    const answer = await desk.client.submit(applicant('slow-accepted'));
    expect([answer.status, answer.body.status]).toEqual([201, 'in_progress']);
    expect(await stopped).toEqual({ code: 0, signal: null });
    await serving.start();
  });
});

test('afterwards every invariant holds', async () => {
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
