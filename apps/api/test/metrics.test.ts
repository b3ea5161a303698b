import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Chainer } from '../src/audit/chainer.ts';
import { BitmapFolder } from '../src/counts/bitmap-folder.ts';
import { DatabaseReadings } from '../src/metrics/database-readings.ts';
import { addCase } from './harness/cases.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { scrape } from './harness/metrics.ts';
import { published } from './harness/scripted-provider.ts';
import { testApp } from './harness/test-app.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

let minutesLater = 0;
beforeAll(() => {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + minutesLater * 60_000);
});

/** A minute later than the last time: numbers of the database are handed out again for some seconds. */
const read = () => {
  minutesLater += 1;
  return scrape(desk.api);
};

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

test('a scrape is Prometheus text, and tells of each number of ours whose it is', async () => {
  const answer = await desk.api.http().get('/metrics').expect(200);
  expect(answer.headers['content-type']).toMatch(/^text\/plain;.* version=0\.0\.4/);
  const { help } = await read();
  const ours = Object.entries(help).filter(([name]) => name.startsWith('desk_'));
  expect(ours.length).toBeGreaterThan(15);
  for (const [name, words] of ours)
    expect([name, words]).toEqual([name, expect.stringMatching(/^(This replica|All replicas together): /)]);
  expect(Object.keys(help)).toEqual(
    expect.arrayContaining([
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_heap_size_used_bytes',
      'nodejs_gc_duration_seconds',
    ]),
  );
});

test('the queues follow the cases', async () => {
  expect((await read()).values['desk_queue_cases{queue="queued"}']).toBe(0);

  const due = await addCase(desk.dataSource, { status: 'in_progress', requested_at: ago(930) });
  await addCase(desk.dataSource, { status: 'queued', requested_at: ago(330) });
  await addCase(desk.dataSource, { status: 'unconfirmed', requested_at: ago(7230) });
  await addCase(desk.dataSource, { status: 'in_progress', findings: ['stalled', 'parked'] });
  for (const status of ['queued', 'in_progress', 'unconfirmed'] as const)
    await addCase(desk.dataSource, { status, requested_at: ago(9_000), purged_at: new Date() });
  await desk.dataSource.query(
    `UPDATE verification SET next_check_at = now() - interval '150 s' WHERE id = $1`,
    [due],
  );
  const { values } = await read();
  expect(values).toMatchObject({
    'desk_queue_cases{queue="due"}': 1,
    'desk_queue_cases{queue="queued"}': 1,
    'desk_queue_cases{queue="in_progress"}': 2,
    'desk_queue_cases{queue="unconfirmed"}': 1,
    'desk_queue_cases{queue="stalled"}': 1,
    'desk_queue_cases{queue="parked"}': 1,
    'desk_queue_cases{queue="needs_review"}': 2,
  });
  const minutes = (queue: string) =>
    Math.floor((values[`desk_queue_oldest_seconds{queue="${queue}"}`] ?? 0) / 60);
  expect(['due', 'queued', 'in_progress', 'unconfirmed'].map(minutes)).toEqual([2, 5, 15, 120]);
});

test('what is not done yet in the background is counted, and is gone once it is done', async () => {
  const { dataSource } = desk;
  const before = (await read()).values;
  const id = await addCase(dataSource, { status: 'completed' });
  await dataSource.query(
    `UPDATE verification SET response_sha256 = repeat('0', 64), lease_until = now() + interval '1 min' WHERE id = $1`,
    [id],
  );
  await dataSource.query(`INSERT INTO duplicate_check (likeness, value) VALUES ('person', 'nobody')`);
  const { values } = await read();
  for (const name of ['desk_leases_live', 'desk_rederivation_backlog_cases'])
    expect([name, values[name]]).toEqual([name, (before[name] ?? NaN) + 1]);
  expect(values['desk_likeness_backlog']).toBeGreaterThan(0);

  await dataSource.query(
    `UPDATE verification SET lease_until = NULL, relationship_ended_on = '2001-01-01',
       relationship_recorded_on = '2001-01-01' WHERE id = $1`,
    [id],
  );
  await dataSource.query(`UPDATE policy SET retention_changed_on = '2001-01-01'`);
  const ended = (await read()).values;
  expect(ended['desk_leases_live']).toBe(before['desk_leases_live']);
  expect(ended['desk_retention_due_cases']).toBe(1);
});

test('changes that are not carried over into the bitmaps yet are counted', async () => {
  const changes = async () => (await read()).values['desk_counts_backlog_changes'];
  const folder = desk.dataSource.createQueryRunner();
  // As one that is at it already.
  await folder.query('SELECT pg_advisory_lock(7203441004)');
  const before = await changes();
  await addCase(desk.dataSource);
  expect(await changes()).toBe((before ?? NaN) + 1);
  await folder.query('SELECT pg_advisory_unlock(7203441004)');
  await folder.release();
  await desk.api.app.get(BitmapFolder).runOnce();
  expect(await changes()).toBe(0);
});

test("the audit chain's head moves on with the events, and one that the desk did not write stays unlinked", async () => {
  const chainer = desk.api.app.get(Chainer);
  await chainer.runOnce();
  const before = (await read()).values;
  await desk.api.http().post('/api/session').send({ email: 'nobody@example.com', password: 'a wrong one' });
  await chainer.runOnce();
  const linked = (await read()).values;
  const position = 'desk_audit_head_position';
  expect(linked[position]).toBeGreaterThan(before[position] ?? NaN);
  expect(linked['desk_audit_head_timestamp_seconds']).toBeGreaterThan(Date.now() / 1000 - 60);
  expect(linked['desk_audit_unlinked_events']).toBe(0);

  await asOwner(
    desk.api.settings.database.url,
    `WITH event AS (INSERT INTO audit_event (uid, actor, action, details, mac)
       VALUES ($1, 'system', 'keys.rotated', '{}', '\\x00') RETURNING id)
     INSERT INTO audit_unchained (event_id) SELECT id FROM event`,
    [randomUUID()],
  );
  await chainer.runOnce();
  expect((await read()).values).toMatchObject({
    desk_audit_unlinked_events: 1,
    desk_audit_refused_events: 1,
  });
});

test('requests are counted by the pattern of their route, and one address is as good as another', async () => {
  const { id } = await desk.submit('routes', { body: published('completed-accepted-id-card', 'm-1') });
  await desk.detail(id);
  await desk.api.http().get('/api/nothing/here').expect(404);
  const { values } = await read();
  const count = (labels: string) => values[`desk_http_request_duration_seconds_count{${labels}}`];
  expect(count('method="GET",route="/api/verifications/:id",status="200"')).toBe(1);
  expect(count('method="POST",route="/api/verifications",status="201"')).toBe(1);
  expect(count('method="GET",route="*path",status="404"')).toBe(1);
  expect(Object.keys(values).filter((name) => name.includes(id) || name.includes('here'))).toEqual([]);
});

test('the pool tells who holds its connections and who waits for one', async () => {
  const size = desk.api.settings.database.poolSize;
  await read();
  const runners = Array.from({ length: size }, () => desk.dataSource.createQueryRunner());
  await Promise.all(runners.map((runner) => runner.connect()));
  const waiting = desk.dataSource.query('SELECT');
  // Within the seconds for which the database is not asked again.
  const { values } = await scrape(desk.api);
  await Promise.all(runners.map((runner) => runner.release()));
  await waiting;
  expect(values).toMatchObject({
    'desk_db_pool_connections{pool="main",state="total"}': size,
    'desk_db_pool_connections{pool="main",state="idle"}': 0,
  });
  expect(values['desk_db_pool_connections{pool="main",state="waiting"}']).toBeGreaterThan(0);
});

test('ten scrapes at once ask Postgres once', async () => {
  let readings = 0;
  desk.api.app.get(DatabaseReadings).add([], () => Promise.resolve(void readings++));
  await Promise.all([read(), ...Array.from({ length: 9 }, () => scrape(desk.api))]);
  expect(readings).toBe(1);
});

test('with METRICS_TOKEN only its bearer may read', async () => {
  const metricsToken = 'a-token-of-the-tests';
  const api = await testApp({ settings: { metricsToken } });
  const get = (authorization?: string) =>
    authorization === undefined
      ? api.http().get('/metrics')
      : api.http().get('/metrics').set('authorization', authorization);
  for (const wrong of [
    undefined,
    'Bearer',
    `Bearer ${metricsToken}s`,
    `Basic ${metricsToken}`,
    metricsToken,
  ]) {
    const answer = await get(wrong).expect(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.text).not.toContain('desk_');
  }
  expect((await get(`Bearer ${metricsToken}`).expect(200)).text).toContain('desk_queue_cases{');
  await api.http().get('/api/health/ready').expect(200);
  await api.close();
});

test('without Postgres it still tells of the process, and no number of before', async () => {
  const other = await testApp();
  const name = new URL(desk.api.settings.database.url).pathname.slice(1);
  const elsewhere = other.settings.database.url;
  expect((await read()).values['desk_database_up']).toBe(1);
  await asOwner(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await other.dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
    name,
  ]);
  const { values } = await read();
  expect(values['desk_database_up']).toBe(0);
  expect(values['nodejs_eventloop_lag_p99_seconds']).toBeDefined();
  const shared =
    /^desk_(queue|audit_(head|unlinked)|leases_live|provider_(state|rate)|likeness|rederivation|retention)/;
  expect(Object.keys(values).filter((sample) => shared.test(sample))).toEqual([]);

  await asOwner(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  const back = (await read()).values;
  expect(back['desk_database_up']).toBe(1);
  expect(back['desk_provider_state{state="working"}']).toBe(1);
  await other.close();
});
