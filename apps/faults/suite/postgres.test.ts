import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cutting } from '../harness/acts.ts';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { fillDisk, freeDisk } from '../harness/disk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { POLLING_ROUND } from '../harness/polling-round.ts';
import { fromClient, fromServer } from '../harness/proxy/point.ts';
import type { Replica } from '../harness/replica.ts';
import { until } from '../harness/until.ts';

let desk: Desk;
let replica: Replica;
beforeAll(async () => {
  desk = await Desk.open([{ DATABASE_POOL_SIZE: '6' }]);
  replica = desk.replica;
});
afterEach(() => desk.heal());
afterAll(() => desk.close());

const EXCHANGE = fromClient('INSERT INTO "provider_exchange"');
const COMMITTED = fromServer('COMMIT');
/** What a round of polling hears from a full disk. */
const NO_ROOM = fromServer('C53100');

const readyCode = async (): Promise<string> => {
  const { status, body } = await desk.client.ready();
  return `${status} ${body.code ?? body.status}`;
};
const becomesReady = () => until('it is ready again', async () => (await readyCode()) === '200 ready');

describe('row 13: Postgres', () => {
  test('is killed and comes back: not ready, yet alive, and the same process goes on', async () => {
    await desk.postgres.kill();
    await until('it is not ready', async () => (await readyCode()) === '503 database_unreachable');
    expect((await desk.client.live()).status).toBe(200);
    const refused = await desk.client.submit(applicant());
    expect(refused).toMatchObject({ status: 503, body: { code: 'database_unreachable' } });

    await desk.postgres.start();
    await becomesReady();
    expect(replica.running).toBe(true);
    const { status, body } = await desk.client.submit(applicant());
    expect(status).toBe(201);
    await desk.settled(body.id);
  });

  test('refuses connections for a while: 503, and back', async () => {
    await replica.database.refuse();
    expect(await readyCode()).toBe('503 database_unreachable');
    expect((await desk.client.live()).status).toBe(200);
    await replica.database.pass();
    await becomesReady();
  });

  test('is gone as an answer comes: it is kept until Postgres is back', async () => {
    const email = applicant('slow-accepted');
    const gone = replica.provider.before([fromServer('HTTP/1.1 200')], () => desk.postgres.kill());
    const submitted = desk.client.submit(email).catch(() => null);
    await gone;
    await desk.postgres.start();
    await submitted;
    await until('the answer is stored', async () => (await desk.caseOf(email))?.status === 'in_progress');
    const { id } = (await desk.caseOf(email)) ?? { id: '' };
    expect((await desk.client.exchanges(id)).body.data).toHaveLength(1);
  });

  test('commits an answer, and its word of it is lost: stored once', async () => {
    const email = applicant('slow-accepted');
    const lost = replica.database.before([EXCHANGE, COMMITTED], cutting);
    const { status, body } = await desk.client.submit(email);
    await lost;
    expect([status, body.status]).toEqual([201, 'in_progress']);
    expect((await desk.client.exchanges(body.id)).body.data).toHaveLength(1);
    expect((await desk.provider.control.count()).acceptedByEmail[email]).toBe(1);
  });

  test('commits a submission, and its word of it is lost: a retry with the same key is the same case', async () => {
    const email = applicant();
    const key = { 'Idempotency-Key': email };
    const lost = replica.database.before([fromClient('INSERT INTO "verification"'), COMMITTED], cutting);
    const [first] = await Promise.all([desk.client.submit(email, key), lost]);
    expect(first.status).toBeGreaterThanOrEqual(500);
    expect((await desk.client.submit(email, key)).status).toBe(201);
    const cases = await desk.query('SELECT FROM verification WHERE email = $1', [email]);
    expect(cases).toHaveLength(1);
    expect((await desk.provider.control.count()).acceptedByEmail[email] ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('row 15: no room', () => {
  test('a full disk answers 503 and claims nothing; with room again all goes on', async () => {
    const { body } = await desk.client.submit(applicant('slow-accepted'));
    await desk.provider.control.settle();
    await fillDisk(desk);
    const asked = async () => (await desk.provider.control.count()).calls.GET;
    const before = await asked();
    const twoRounds = replica.database.after([POLLING_ROUND, NO_ROOM], () => undefined, 2);
    await desk.makeDue();
    await twoRounds;
    expect(await asked()).toBe(before);
    expect(await desk.client.submit(applicant())).toMatchObject({
      status: 503,
      body: { code: 'database_full' },
    });
    expect((await desk.client.live()).status).toBe(200);

    await freeDisk(desk);
    await desk.settled(body.id);
    expect((await desk.client.submit(applicant())).status).toBe(201);
  });

  test('an exhausted pool answers 503 soon, is alive, and recovers by itself', async () => {
    replica.database.stall();
    const answers = Array.from({ length: 8 }, () => desk.client.list());
    expect(await Promise.race(answers)).toMatchObject({
      status: 503,
      body: { code: expect.stringMatching(/^database_(busy|unreachable)$/) },
    });
    expect((await desk.client.live()).status).toBe(200);
    await replica.database.pass();
    await Promise.all(answers);
    await becomesReady();
    expect((await desk.client.list()).status).toBe(200);
    // The statements that hold it end by themselves after half a minute.
  }, 30_000);
});

describe('row 17: an export that is not taken to its end', () => {
  /** Begins a download, does something once all its rows were read, before that is confirmed, and gives what came of it. */
  async function broken(act: (leave: () => void) => unknown) {
    await desk.client.submit(applicant());
    const { body } = await desk.client.createExport();
    const reader = new AbortController();
    const rowsRead = [fromClient('COPY (SELECT'), fromClient('COMMIT')];
    const met = replica.database.before(rowsRead, () => act(() => reader.abort()));
    const read = desk.client.download(body.id, reader.signal).then((file) => file.text());
    await Promise.all([expect(read).rejects.toThrow(), met]);
    await until('it is recorded', async () => (await desk.client.exported(body.id)).body.state === 'aborted');
    const [left] = await desk.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND query LIKE 'COPY%'`,
    );
    return { record: (await desk.client.exported(body.id)).body, total: body.total, left: left?.count };
  }

  test('the reader leaves: the connection is free, and it is recorded with its rows', async () => {
    const { record, total, left } = await broken(async (leave) => {
      leave();
      // Answered after the process has learned of it.
      await desk.client.live();
    });
    expect([record.rows, record.sha256, left]).toEqual([total, null, 0]);
  });

  test('the query is ended: the file never ends cleanly, and it is recorded with its rows', async () => {
    const { record, left } = await broken(() =>
      desk.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'COPY%'`),
    );
    // So few rows are one chunk, and the last one is handed on after the commit.
    expect([record.rows, record.sha256, left]).toEqual([0, null, 0]);
  });
});

test('afterwards every invariant holds', async () => {
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
