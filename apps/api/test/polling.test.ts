import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { claimDue, claimOne } from '../src/verifications/lease.ts';
import { Poller } from '../src/polling/poller.ts';
import { Answers } from '../src/verifications/answers.ts';
import { ProviderClient } from '../src/provider/provider-client.ts';
import { Desk } from './harness/desk.ts';
import { inProgress, published } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
/** Nothing is due but what a test makes so. */
beforeEach(() =>
  desk.dataSource.query(
    'UPDATE verification SET next_check_at = NULL, lease_until = NULL, sending_at = NULL',
  ),
);

const outcomes = async (id: string): Promise<string[]> =>
  (await desk.exchanges(id)).map(
    ({ operation, outcome, changed }) => `${operation} ${outcome}${changed ? ' changed' : ''}`,
  );

test('a case in progress settles when its verdict comes, and every answer is kept', async () => {
  const { id } = await desk.submit('settling', { body: inProgress('ref-settling') });
  desk.provider.next(
    { body: inProgress('ref-settling') },
    { body: published('completed-accepted-id-card', 'ref-settling') },
  );
  await desk.poll(id);
  await desk.poll(id);
  expect(await desk.detail(id)).toMatchObject({
    status: 'completed',
    verificationStatus: 'accepted',
    nextCheckAt: null,
    exchangeCount: 3,
  });
  expect(await outcomes(id)).toEqual([
    'submit in_progress changed',
    'poll in_progress',
    'poll completed changed',
  ]);
});

test('an answer about another reference is kept, flagged and not applied', async () => {
  const { id } = await desk.submit('mixed', { body: inProgress('ref-mixed') });
  desk.provider.next({ body: published('completed-accepted-id-card', 'ref-of-somebody-else') });
  await desk.poll(id);
  expect(await desk.detail(id)).toMatchObject({
    status: 'in_progress',
    verificationStatus: null,
    fullName: null,
    findings: [{ code: 'reference_mismatch', severity: 'critical' }],
  });
  expect(
    await desk.dataSource.query(
      `SELECT x.outcome FROM audit_event e
       JOIN provider_exchange x ON e.details = jsonb_build_object('exchangeId', x.id)
       WHERE e.action = 'verification.answer_mismatched' AND e.verification_id = $1`,
      [id],
    ),
  ).toEqual([{ outcome: 'mismatched' }]);
});

test('a reference that the provider does not know is asked about for an hour, then flagged and asked about hourly', async () => {
  const { id } = await desk.submit('unknown', { body: inProgress('ref-unknown') });
  const pollUnknown = async (failingFor: string) => {
    await desk.dataSource.query(
      'UPDATE verification SET failing_since = now() - $2::interval WHERE id = $1 AND failing_since IS NOT NULL',
      [id, failingFor],
    );
    desk.provider.next({ status: 404 });
    await desk.poll(id);
    return desk.detail(id);
  };
  await pollUnknown('0 s');
  expect(await pollUnknown('59 min')).toMatchObject({ status: 'in_progress', findings: [] });
  const flagged = await pollUnknown('60 min');
  expect(flagged).toMatchObject({ status: 'in_progress', findings: [{ code: 'reference_unknown' }] });
  const hours = (Date.parse(flagged.nextCheckAt ?? '') - Date.parse(flagged.lastCheckedAt ?? '')) / 3_600_000;
  expect(hours).toBe(1);
  desk.provider.next({ body: published('completed-accepted-id-card', 'ref-unknown') });
  await desk.poll(id);
  expect(await desk.detail(id)).toMatchObject({ status: 'completed', findings: [] });
});

describe('several replicas', () => {
  test('claim each due case once', async () => {
    const ids = new Set<string>();
    for (let index = 0; index < 30; index++) ids.add((await desk.submit(`due-${index}`)).id);
    await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = ANY($1)', [
      [...ids],
    ]);
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => claimDue(desk.dataSource.manager, 'ask', 5)),
    );
    const claimed = claims.flat().map(({ id }) => id);
    expect(claimed.length).toBe(30);
    expect(new Set(claimed)).toEqual(ids);
    expect(await claimDue(desk.dataSource.manager, 'ask', 5)).toEqual([]);
  });

  test('claim beside one that has not committed yet, without waiting for it', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 4; index++) ids.push((await desk.submit(`beside-${index}`)).id);
    await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = ANY($1)', [ids]);
    const [slow, quick] = [desk.dataSource.createQueryRunner(), desk.dataSource.createQueryRunner()];
    try {
      await slow.startTransaction();
      const first = await claimDue(slow.manager, 'ask', 2);
      await quick.startTransaction();
      await quick.query(`SET LOCAL lock_timeout = '1s'`);
      const second = await claimDue(quick.manager, 'ask', 4);
      expect([...first, ...second].map(({ id }) => id).sort()).toEqual(ids.sort());
      await Promise.all([slow.commitTransaction(), quick.commitTransaction()]);
    } finally {
      await Promise.all([slow.release(), quick.release()]);
    }
  });

  test('only the newest claim’s answer has an effect; a late one is kept all the same', async () => {
    const { id } = await desk.submit('late', { body: inProgress('ref-late') });
    const { manager } = desk.dataSource;
    const slept = await claimOne(manager, id);
    await desk.dataSource.query(
      `UPDATE verification SET lease_until = now() - interval '1 s' WHERE id = $1`,
      [id],
    );
    const current = await claimOne(manager, id);
    if (!slept || !current) throw new Error('no claim');
    const answers = desk.api.app.get(Answers);
    const client = desk.api.app.get(ProviderClient);
    desk.provider.next({ body: published('completed-accepted-id-card', 'ref-late') });
    const lateReply = await client.ask('ref-late');
    await answers.record(slept, 'poll', lateReply, 'system');
    expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', exchangeCount: 2 });
    await answers.record(current, 'poll', lateReply, 'system');
    expect(await desk.detail(id)).toMatchObject({ status: 'completed', exchangeCount: 3 });
  });

  test('a case whose lease still runs is nobody else’s', async () => {
    const { id } = await desk.submit('leased');
    const first = await claimOne(desk.dataSource.manager, id);
    expect(first).not.toBeNull();
    expect(await claimOne(desk.dataSource.manager, id)).toBeNull();
  });
});

test('a submission whose sender died on the way is unconfirmed once its lease has run out, and not before', async () => {
  const { id } = await desk.submit('orphan', { status: 503 });
  await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
  const claim = await claimOne(desk.dataSource.manager, id);
  expect(claim?.status).toBe('queued');
  const sent = desk.provider.calls.length;
  await desk.poll(id);
  expect((await desk.detail(id)).status).toBe('queued');
  await desk.dataSource.query(`UPDATE verification SET lease_until = now() - interval '1 s' WHERE id = $1`, [
    id,
  ]);
  await desk.poll(id);
  expect((await desk.detail(id)).status).toBe('unconfirmed');
  expect(desk.provider.calls.length).toBe(sent);
});

test('a long queue is sent a few at a time, whatever the room', async () => {
  await desk.dataSource.query(
    `UPDATE provider_state SET paused_until = now() + interval '1 h', reason = 'unavailable'`,
  );
  const ids: string[] = [];
  for (let index = 0; index < 6; index++) ids.push((await desk.submit(`queue-${index}`)).id);
  await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
  await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = ANY($1)', [ids]);
  let letGo = (): void => undefined;
  const after = new Promise<void>((resolve) => (letGo = resolve));
  const calls = desk.provider.calls.length;
  desk.provider.next(...ids.map((id) => ({ after, body: inProgress(`ref-${id}`) })));
  await desk.api.app.get(Poller).runOnce();
  await desk.api.app.get(Poller).runOnce();
  expect(await desk.count(`verification WHERE sending_at IS NOT NULL`)).toBe(4);
  letGo();
  await desk.poll();
  await desk.poll();
  expect(desk.provider.calls.length).toBe(calls + 6);
});

describe('what concerns the whole provider', () => {
  const state = async () => {
    const [row] = await desk.dataSource.query<{ reason: string | null; seconds: number | null }[]>(
      'SELECT reason, extract(epoch FROM paused_until - now())::float AS seconds FROM provider_state',
    );
    return row;
  };
  const endPause = () =>
    desk.dataSource.query(`UPDATE provider_state SET paused_until = now() - interval '1 s'`);

  test.each([
    [429, { 'retry-after': '120' }, 'rate_limited', 120],
    [503, { 'retry-after': '60' }, 'unavailable', 60],
    [401, {}, 'unauthorized', 60],
  ])(
    'a %d pauses all polling; one call tries again, and an answer ends it',
    async (status, headers, reason, seconds) => {
      const one = await desk.submit(`paused-${status}-1`);
      const two = await desk.submit(`paused-${status}-2`);
      desk.provider.next({ status, headers });
      await desk.poll(one.id);
      expect((await state())?.reason).toBe(reason);
      expect(Math.abs(((await state())?.seconds ?? 0) - seconds)).toBeLessThan(5);
      const calls = desk.provider.calls.length;
      await desk.poll(one.id, two.id);
      expect(desk.provider.calls.length).toBe(calls);

      const waiting = await desk.submit(`paused-${status}-3`);
      expect(waiting).toMatchObject({ status: 'queued', exchangeCount: 0 });

      await endPause();
      await desk.dataSource.query('UPDATE verification SET next_check_at = NULL WHERE id = $1', [waiting.id]);
      desk.provider.next({ body: inProgress(one.referenceId ?? '') });
      await desk.dataSource.query(
        `UPDATE verification SET next_check_at = now() - interval '1 h' WHERE id = $1`,
        [one.id],
      );
      await desk.poll(two.id);
      expect(desk.provider.calls.length).toBe(calls + 1);
      expect(await state()).toEqual({ reason: null, seconds: null });
      expect((await desk.detail(one.id)).findings).toEqual([]);
    },
  );
});
