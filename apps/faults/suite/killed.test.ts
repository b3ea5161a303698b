import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { killing } from '../harness/acts.ts';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { fromClient, fromServer } from '../harness/proxy/point.ts';
import type { Replica } from '../harness/replica.ts';
import { until } from '../harness/until.ts';

/** The replica that serves is killed, the one that polls goes on; and the other way round. */
let desk: Desk;
let serving: Replica;
let polling: Replica;
beforeAll(async () => {
  desk = await Desk.open([{ ROLES: 'http' }, { ROLES: 'poller' }]);
  [serving, polling] = desk.replicas as [Replica, Replica];
});
afterAll(() => desk.close());

const EXCHANGE = fromClient('INSERT INTO "provider_exchange"');
const COMMIT = fromClient('COMMIT');
const COMMITTED = fromServer('COMMIT');

/** Submits, and is killed on the way. @returns the case's id, once the replica runs again */
async function submitAndDie(email: string, killed: Promise<void>): Promise<string | undefined> {
  await Promise.allSettled([desk.client.submit(email), killed]);
  await serving.start();
  return (await desk.caseOf(email))?.id;
}

const accepted = async (email: string): Promise<number> =>
  (await desk.provider.control.count()).acceptedByEmail[email] ?? 0;

describe('row 1: killed between the provider and our commit', () => {
  test.each<[string, () => Promise<void>, number]>([
    ['before the request left', () => serving.provider.before([fromClient('POST /')], killing(serving)), 0],
    [
      'before the answer came',
      () => serving.provider.before([fromServer('HTTP/1.1 200')], killing(serving)),
      1,
    ],
    ['before the answer was stored', () => serving.database.before([EXCHANGE], killing(serving)), 1],
    ['before the commit', () => serving.database.before([EXCHANGE, COMMIT], killing(serving)), 1],
  ])('%s, a case is unconfirmed, and goes out again at a person’s word alone', async (_, kill, before) => {
    const email = applicant();
    const id = (await submitAndDie(email, kill())) ?? '';
    await desk.endLeases();
    await until('the case is unconfirmed', async () => (await desk.status(id)) === 'unconfirmed');

    // The poller works through everything that is due, and leaves this one alone.
    const other = await desk.client.submit(applicant());
    await desk.settled(other.body.id);
    expect(await accepted(email)).toBe(before);

    expect((await desk.client.sendAgain(id, 'The provider has no record of it')).status).toBe(200);
    await desk.settled(id);
    expect(await accepted(email)).toBe(before + 1);
  });
});

describe('row 2: killed anywhere else', () => {
  test('after the answer was committed, it is stored once and nothing is sent again', async () => {
    const email = applicant('slow-accepted');
    const id =
      (await submitAndDie(email, serving.database.before([EXCHANGE, COMMITTED], killing(serving)))) ?? '';
    expect(await desk.status(id)).toBe('in_progress');
    expect((await desk.client.exchanges(id)).body.data).toHaveLength(1);
    expect(await accepted(email)).toBe(1);
  });

  test('before the submission was committed, nothing is left of it and nothing went out', async () => {
    const email = applicant();
    const kill = serving.database.before(
      [fromClient('INSERT INTO "verification"'), COMMIT],
      killing(serving),
    );
    expect(await submitAndDie(email, kill)).toBeUndefined();
    expect(await accepted(email)).toBe(0);
  });

  test('in the middle of a poll, the case is asked about again', async () => {
    const { body } = await desk.client.submit(applicant());
    await desk.provider.control.settle();
    const kill = polling.database.before([EXCHANGE, COMMIT], killing(polling));
    await desk.makeDue();
    await kill;
    await polling.start();
    expect(await desk.status(body.id)).toBe('in_progress');
    await desk.endLeases();
    await desk.settled(body.id);
    const { data } = (await desk.client.exchanges(body.id)).body;
    expect(data.map(({ operation }) => operation).sort()).toEqual(['poll', 'submit']);
  });

  test('in the middle of an export, it is recorded as aborted, and can be taken again', async () => {
    const { body } = await desk.client.createExport();
    const kill = serving.database.before([fromClient('COPY (SELECT')], killing(serving));
    await Promise.allSettled([desk.client.download(body.id).then((file) => file.text()), kill]);
    await serving.start();
    await desk.letPass('1 h');
    await until(
      'the export is aborted',
      async () => (await desk.client.exported(body.id)).body.state === 'aborted',
    );
    const file = await (await desk.client.download(body.id)).text();
    expect(file.trim().split('\n')).toHaveLength(body.total + 1);
  });

  test('in the middle of a review, it was not made, and can be made', async () => {
    const { body } = await desk.client.submit(applicant());
    await desk.settled(body.id);
    const review = { decision: 'approved', reason: 'Seen', comment: null } as const;
    const kill = serving.database.before([fromClient('INSERT INTO review'), COMMIT], killing(serving));
    await Promise.allSettled([desk.client.review(body.id, review), kill]);
    await serving.start();
    const reviews = () => desk.query('SELECT FROM review WHERE verification_id = $1', [body.id]);
    expect(await reviews()).toHaveLength(0);
    expect((await desk.client.review(body.id, review)).status).toBeLessThan(300);
    expect(await reviews()).toHaveLength(1);
  });
});

test('afterwards every invariant holds', async () => {
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
