import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Metrics } from '../src/metrics/metrics.ts';
import { Reaper } from '../src/polling/reaper.ts';
import { claimDue } from '../src/verifications/lease.ts';
import { addCase } from './harness/cases.ts';
import { Desk } from './harness/desk.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
beforeEach(() => desk.dataSource.query(`UPDATE verification SET next_check_at = NULL, lease_until = NULL`));

/** A case whose holder died: its lease has run out. */
async function abandoned(status: 'queued' | 'in_progress', count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push(await addCase(desk.dataSource, { status }));
  await desk.dataSource.query(
    `UPDATE verification SET lease_until = now() - interval '1 s', lease_token = 1, next_check_at = now(),
       sending_at = CASE WHEN status = 'queued' THEN now() END WHERE id = ANY($1)`,
    [ids],
  );
  return ids;
}

const expired = async (): Promise<number> => {
  const metric = await desk.api.app.get(Metrics).registry.getSingleMetric('desk_leases_expired_total')?.get();
  return metric?.values[0]?.value ?? 0;
};

test('more than a batch of lost submissions becomes unconfirmed at once, each audited', async () => {
  const before = await expired();
  const ids = await abandoned('queued', 230);
  await desk.api.app.get(Reaper).reap();
  const unconfirmed = `SELECT count(*)::int AS count FROM verification
    WHERE id = ANY($1) AND status = 'unconfirmed' AND lease_until IS NULL AND next_check_at IS NULL`;
  expect(await desk.dataSource.query(unconfirmed, [ids])).toEqual([{ count: 230 }]);
  const audited = `SELECT count(*)::int AS count FROM audit_event
    WHERE verification_id = ANY($1) AND action = 'verification.status_changed'`;
  expect(await desk.dataSource.query(audited, [ids])).toEqual([{ count: 230 }]);
  expect((await expired()) - before).toBe(230);
});

test('a question whose asker died leaves no lease behind, and is asked again', async () => {
  const before = await expired();
  const [id] = await abandoned('in_progress', 1);
  await desk.api.app.get(Reaper).reap();
  expect(await desk.count(`verification WHERE id = '${id}' AND lease_until IS NULL`)).toBe(1);
  expect((await expired()) - before).toBe(1);
  expect(await claimDue(desk.dataSource.manager, 'ask', 5)).toMatchObject([{ id, token: '2' }]);
});

test('a purged case is neither claimed nor taken for lost', async () => {
  const [id] = await abandoned('queued', 1);
  await desk.dataSource.query(
    'UPDATE verification SET purged_at = now(), lease_until = NULL, sending_at = NULL WHERE id = $1',
    [id],
  );
  await desk.api.app.get(Reaper).reap();
  expect(await claimDue(desk.dataSource.manager, 'send', 5)).toEqual([]);
  expect(await desk.count(`verification WHERE id = '${id}' AND status = 'queued'`)).toBe(1);
});
