import { randomUUID } from 'node:crypto';
import { setImmediate as immediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Poller } from '../src/polling/poller.ts';
import { claimDue } from '../src/verifications/lease.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { SameAnswers, storing } from '../src/verifications/same-answers.ts';
import { ProviderClient } from '../src/provider/provider-client.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { held } from './harness/held.ts';
import { inProgress } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open({ concurrency: 32 })));
afterAll(() => desk.close());

/** Cases in progress, and nothing else is due. What the provider says of them next is, byte for byte, what it said. */
async function running(...names: string[]): Promise<string[]> {
  const ids = [];
  for (const name of names) ids.push((await desk.submit(name)).id);
  await desk.dataSource.query(
    'UPDATE verification SET next_check_at = CASE WHEN id = ANY($1) THEN now() END',
    [ids],
  );
  return ids;
}

/** Asks about what is due, and has all answers come at once. */
async function askAtOnce(meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const { after, letGo } = held();
  desk.provider.after = after;
  await desk.api.app.get(Poller).runOnce();
  await meanwhile();
  letGo();
}

const idle = () => desk.api.app.get(ProviderCalls).idle();

test('answers that come while one is being stored are stored together, each with its exchange', async () => {
  const ids = await running(...Array.from({ length: 12 }, (_, index) => `together-${index}`));
  const same = desk.api.app.get(SameAnswers, { strict: false });
  const { patienceMs, beingStored } = same;
  same.patienceMs = 60_000;
  const query = desk.dataSource.query.bind(desk.dataSource);
  const first = jest.spyOn(desk.dataSource, 'query').mockImplementation(async (sql, values) => {
    if (!sql.includes('INSERT INTO provider_exchange')) return query(sql, values);
    first.mockRestore();
    while (beingStored.size < ids.length) await immediate();
    return query(sql, values);
  });
  await askAtOnce();
  await idle();
  same.patienceMs = patienceMs;
  expect(beingStored.size).toBe(0);
  for (const id of ids) {
    expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', exchangeCount: 2 });
    expect(await desk.exchanges(id)).toMatchObject([
      { operation: 'submit', outcome: 'in_progress', changed: true },
      { operation: 'poll', outcome: 'in_progress', changed: false, httpStatus: 200 },
    ]);
  }
  expect(await desk.count('verification WHERE lease_until IS NOT NULL OR next_check_at <= now()')).toBe(0);
  const [written] = await desk.dataSource.query<{ transactions: number }[]>(
    `SELECT count(DISTINCT xmin::text)::int AS transactions FROM provider_exchange
     WHERE operation = 'poll' AND verification_id = ANY($1)`,
    [ids],
  );
  expect(written?.transactions).toBe(2);
});

test('neither a claim nor such an answer gives the indexes of the cases anything new', async () => {
  const [id = ''] = await running('no-entry');
  const runner = desk.dataSource.createQueryRunner();
  const updates = async () => {
    const [count] = (await runner.query(
      `SELECT pg_stat_get_xact_tuples_updated(oid)::int AS of_all, pg_stat_get_xact_tuples_hot_updated(oid)::int AS without_entry
       FROM pg_class WHERE relname = 'verification'`,
    )) as { of_all: number; without_entry: number }[];
    return { all: count?.of_all ?? 0, withoutEntry: count?.without_entry ?? 0 };
  };
  await runner.startTransaction();
  try {
    const before = await updates();
    const [claim] = await claimDue(runner.manager, 'ask', 1);
    if (!claim?.referenceId) throw new Error('no claim');
    const reply = await desk.api.app.get(ProviderClient).ask(claim.referenceId);
    await runner.query(...storing([{ id, claim, operation: 'poll', reply }]));
    const after = await updates();
    expect(after.all - before.all).toBe(2);
    expect(after.withoutEntry - before.withoutEntry).toBe(2);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
});

test('a statement that takes too long keeps none of them waiting: each is stored by itself', async () => {
  const ids = await running('slow-one', 'slow-two');
  const query = desk.dataSource.query.bind(desk.dataSource);
  const slow = jest.spyOn(desk.dataSource, 'query').mockImplementation((sql, values) => {
    if (!sql.includes('INSERT INTO provider_exchange')) return query(sql, values);
    slow.mockRestore();
    return new Promise(() => undefined);
  });
  await askAtOnce();
  await idle();
  for (const id of ids) expect(await desk.exchanges(id)).toHaveLength(2);
});

test('a case that the tables’ owner deletes is due no more', async () => {
  const id = randomUUID();
  await asOwner(
    desk.api.settings.database.url,
    `INSERT INTO verification (id, email, country, status, submitted_by, data_key, next_check_at)
     VALUES ($1, 'gone@example.com', 'IN', 'in_progress', 'nobody', '', now())`,
    [id],
  );
  expect(await desk.count(`verification_due WHERE verification_id = '${id}'`)).toBe(1);
  await asOwner(desk.api.settings.database.url, 'DELETE FROM verification WHERE id = $1', [id]);
  expect(await desk.count(`verification_due WHERE verification_id = '${id}'`)).toBe(0);
});

test('a commit whose word was lost is not made again', async () => {
  const [id = ''] = await running('lost-word');
  const query = desk.dataSource.query.bind(desk.dataSource);
  const lost = jest.spyOn(desk.dataSource, 'query').mockImplementation(async (sql, values) => {
    const result: unknown = await query(sql, values);
    if (!sql.includes('INSERT INTO provider_exchange')) return result;
    lost.mockRestore();
    throw new Error('Connection terminated unexpectedly');
  });
  await askAtOnce();
  await idle();
  expect(await desk.detail(id)).toMatchObject({ exchangeCount: 2 });
  expect(await desk.exchanges(id)).toHaveLength(2);
});

describe('a case where the answer means more', () => {
  test.each([
    ['is a day old', `submitted_at = now() - interval '25 h'`, { findings: [{ code: 'stalled' }] }],
    ['had failed before', `provider_error = '{"message": "Away"}'`, { providerError: null }],
    ['was parked', `findings = ARRAY['parked']`, { findings: [] }],
  ])('%s', async (_, change, expected) => {
    const [id = ''] = await running('more');
    await askAtOnce(() => desk.dataSource.query(`UPDATE verification SET ${change} WHERE id = $1`, [id]));
    await idle();
    expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', exchangeCount: 2, ...expected });
  });

  test('was asked about by a person meanwhile: it is asked about again at once', async () => {
    const [id = ''] = await running('asked-for');
    await askAtOnce(() =>
      desk.dataSource.query('UPDATE verification SET recheck_requested_at = now() WHERE id = $1', [id]),
    );
    await idle();
    expect(await desk.count(`verification WHERE id = '${id}' AND next_check_at <= now()`)).toBe(1);
  });

  test('was claimed anew: the answer is kept and has no effect', async () => {
    const [id = ''] = await running('claimed-anew');
    await askAtOnce(() =>
      desk.dataSource.query('UPDATE verification SET lease_token = lease_token + 1 WHERE id = $1', [id]),
    );
    await idle();
    expect(await desk.exchanges(id)).toHaveLength(2);
    expect(await desk.count(`verification WHERE id = '${id}' AND lease_until IS NOT NULL`)).toBe(1);
  });

  test('is called no JSON: it is unreadable, whatever its bytes', async () => {
    const [id = ''] = await running('html');
    const { referenceId } = await desk.detail(id);
    const body = inProgress(referenceId ?? '');
    desk.provider.next({ body, headers: { 'content-type': 'text/html' } });
    await askAtOnce();
    await idle();
    expect(await desk.exchanges(id)).toMatchObject([{ operation: 'submit' }, { outcome: 'unreadable' }]);
  });

  test('is held by somebody: its answer waits, and the others’ do not', async () => {
    const [mine = '', ...others] = await running(
      'mine',
      ...Array.from({ length: 8 }, (_, n) => `others-${n}`),
    );
    const failures = () =>
      desk.api.logs.filter((line) => line.includes('could not be stored together')).length;
    const before = failures();
    const holder = desk.dataSource.createQueryRunner();
    await holder.startTransaction();
    try {
      await askAtOnce(() => holder.query('SELECT FROM verification WHERE id = $1 FOR UPDATE', [mine]));
      for (const id of others) while ((await desk.detail(id)).exchangeCount < 2);
      expect(await desk.detail(mine)).toMatchObject({ exchangeCount: 1 });
      expect(failures()).toBe(before);
    } finally {
      await holder.rollbackTransaction();
      await holder.release();
    }
    await idle();
    expect(await desk.detail(mine)).toMatchObject({ exchangeCount: 2 });
  });
});
