import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ImageStore } from '../src/images/image-store.ts';
import { Poller } from '../src/polling/poller.ts';
import { Answers } from '../src/verifications/answers.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { called, held } from './harness/held.ts';
import { published } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
beforeEach(() => desk.dataSource.query('UPDATE verification SET next_check_at = NULL'));

const submit = () => desk.admin.post('/api/verifications').send(submissionOf());
const owner = (statement: string) => asOwner(desk.api.settings.database.url, statement);
const images = async (): Promise<string[]> =>
  (await readdir(join(desk.api.settings.dataDir, 'images'), { recursive: true })).sort();
const leases = () => desk.count('verification WHERE lease_until IS NOT NULL');

describe('a full disk', () => {
  /** What Postgres says to whoever writes into a table while its disk is full. */
  const fill = async (...tables: string[]) => {
    await owner(`CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`);
    for (const table of tables)
      await owner(
        `CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION no_room()`,
      );
  };
  const free = () => owner('DROP FUNCTION no_room CASCADE');

  test('refuses a submission with a clear problem: nothing is stored, nothing sent; with room again it is taken', async () => {
    await desk.submit('before');
    const [cases, calls, files] = [
      await desk.count('verification'),
      desk.provider.calls.length,
      await images(),
    ];
    await fill('verification', 'provider_exchange', 'provider_body');
    const refused = await submit().expect(503);
    expect(refused.body).toMatchObject({ code: 'database_full', detail: expect.stringContaining('no room') });
    expect(refused.get('retry-after')).toBe('5');
    expect([await desk.count('verification'), desk.provider.calls.length]).toEqual([cases, calls]);
    // The folders of two letters may be there, and nothing in them.
    expect((await images()).filter((name) => name.length > 2)).toEqual(
      files.filter((name) => name.length > 2),
    );
    await free();
    await submit().expect(201);
  });

  test('where images are kept leaves none of a submission that it took the half of', async () => {
    const files = await images();
    const store = desk.api.app.get(ImageStore, { strict: false });
    const put = store.put.bind(store);
    const full = jest.spyOn(store, 'put').mockImplementation(async (id, side, sealed) => {
      if (side !== 'selfie') throw Object.assign(new Error('write'), { code: 'ENOSPC' });
      await put(id, side, sealed);
    });
    expect((await submit().expect(503)).body).toMatchObject({ code: 'disk_full' });
    full.mockRestore();
    expect((await images()).filter((name) => name.length > 2)).toEqual(
      files.filter((name) => name.length > 2),
    );
  });

  test('lets nothing be claimed, and the polling goes on by itself once there is room', async () => {
    const { id } = await desk.submit('polled');
    const calls = desk.provider.calls.length;
    await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = $1', [id]);
    await fill('verification', 'provider_exchange', 'provider_body');
    await desk.poll();
    expect([desk.provider.calls.length, await leases()]).toEqual([calls, 0]);
    await free();
    desk.provider.next({ body: published('completed-accepted-id-card', 'ref-polled') });
    await desk.poll();
    expect(desk.provider.calls.length).toBe(calls + 1);
  });

  test('lets nothing more go out while an answer that came finds no place, and keeps that answer', async () => {
    const [asked, other] = [await desk.submit('asked'), await desk.submit('other')];
    const answer = held();
    desk.provider.next({
      after: answer.after,
      body: published('completed-accepted-id-card', asked.referenceId ?? ''),
    });
    const calls = desk.provider.calls.length;
    await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = $1', [asked.id]);
    await desk.api.app.get(Poller).runOnce();
    await called(desk.provider, calls + 1);
    // Claims still have room; what came of them has not.
    await fill('provider_body');
    answer.letGo();
    while (desk.api.app.get(Answers, { strict: false }).held === 0)
      await new Promise((resolve) => setImmediate(resolve));
    await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = $1', [other.id]);
    await desk.api.app.get(Poller).runOnce();
    expect((await submit().expect(201)).body).toMatchObject({ status: 'queued', exchangeCount: 0 });
    expect(desk.provider.calls.length).toBe(calls + 1);
    await free();
    await desk.api.app.get(ProviderCalls).idle();
    expect((await desk.detail(asked.id)).status).toBe('completed');
    await desk.poll();
    expect(desk.provider.calls.length).toBe(calls + 3);
  });

  test('refuses a decision, and leaves nothing of it', async () => {
    const { id } = await desk.submit('decided');
    await fill('audit_event');
    const decide = () =>
      desk.admin
        .put(`/api/verifications/${id}/review`)
        .send({ decision: 'approved', reason: 'Looked at it' });
    expect((await decide().expect(503)).body).toMatchObject({ code: 'database_full' });
    await free();
    expect(await desk.count(`review WHERE verification_id = '${id}'`)).toBe(0);
    expect((await desk.detail(id)).reviewDecision).toBeNull();
    await decide().expect(200);
  });
});

test('a pool without a free connection answers 503 soon, claims nothing, and recovers by itself', async () => {
  const { id } = await desk.submit('busy');
  await desk.dataSource.query('UPDATE verification SET next_check_at = now() WHERE id = $1', [id]);
  const calls = desk.provider.calls.length;
  const taken = Array.from({ length: desk.api.settings.database.poolSize }, () =>
    desk.dataSource.createQueryRunner(),
  );
  await Promise.all(taken.map((runner) => runner.connect()));
  const [listed, submitted] = await Promise.all([
    desk.admin.get('/api/verifications'),
    submit(),
    desk.api.app.get(Poller).runOnce(),
  ]);
  expect([listed.status, listed.body]).toEqual([503, expect.objectContaining({ code: 'database_busy' })]);
  expect([submitted.status, submitted.body]).toEqual([
    503,
    expect.objectContaining({ code: 'database_busy' }),
  ]);
  await desk.api.http().get('/api/health/live').expect(200);
  expect(desk.provider.calls.length).toBe(calls);
  await Promise.all(taken.map((runner) => runner.release()));
  expect(await leases()).toBe(0);
  await desk.admin.get('/api/verifications').expect(200);
  await desk.poll();
  expect(desk.provider.calls.length).toBe(calls + 1);
}, 20_000);
