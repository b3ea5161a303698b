import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Reaper } from '../src/polling/reaper.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { loseCommit } from './harness/lose-commit.ts';
import { inProgress, published, publishedBytes } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open({ deadlineMs: 20_000 })));
afterAll(() => desk.close());

/** A provider that answers only when told to, and when it has been asked. */
function held(): { after: Promise<void>; letGo: () => void; asked: () => Promise<void> } {
  let letGo = (): void => undefined;
  const after = new Promise<void>((resolve) => (letGo = resolve));
  const calls = desk.provider.calls.length;
  const asked = async (): Promise<void> => {
    while (desk.provider.calls.length === calls) await new Promise((resolve) => setImmediate(resolve));
  };
  return { after, letGo: () => letGo(), asked };
}

describe('text that Postgres cannot hold', () => {
  test('in a refusal still makes the case rejected', async () => {
    const body = { success: false, error: { message: 'bad\u0000 \ud800', field: 'email\u0000', code: 'X' } };
    expect(await desk.submit('nul', { status: 400, body: JSON.stringify(body) })).toMatchObject({
      status: 'rejected',
      providerError: { message: 'bad\uFFFD \uFFFD', field: 'email\uFFFD' },
    });
  });

  test('in a reference makes the answer unreadable, and it is kept', async () => {
    for (const reference of ['a\u0000b', 'x'.repeat(9_000), 'two words']) {
      const { id, status } = await desk.submit('reference', { body: JSON.stringify(inProgress(reference)) });
      expect(status).toBe('unconfirmed');
      expect(await desk.exchanges(id)).toMatchObject([{ outcome: 'unreadable' }]);
    }
  });

  test('of a megabyte is cut in the columns and whole in the bytes', async () => {
    const reason = 'r'.repeat(1024 * 1024);
    const body = published('completed-declined-passport', 'long-1', {
      result: {
        declined_reason: reason,
        declined_reasons_list: [reason],
        verification_result: { face: 0, document: { [reason]: 0 } },
      },
    });
    const detail = await desk.submit('long', { body });
    expect(detail).toMatchObject({ status: 'completed', verificationStatus: 'declined' });
    expect(detail.declinedReasons[0]).toHaveLength(600);
    expect((await desk.exchanges(detail.id))[0]?.bodyBytes).toBeGreaterThan(3 * 1024 * 1024);
  });
});

test('an answer that our code cannot apply is kept, the case is flagged and the others go on', async () => {
  const { id } = await desk.submit('breaks', { body: inProgress('ref-breaks') });
  const { url } = desk.api.settings.database;
  await asOwner(
    url,
    `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.full_name = 'DOE JOHN LE' AND NEW.reference_id = 'ref-breaks' THEN RAISE EXCEPTION 'broken'; END IF;
      RETURN NEW; END $$`,
  );
  await asOwner(
    url,
    'CREATE TRIGGER break BEFORE UPDATE ON verification FOR EACH ROW EXECUTE FUNCTION break()',
  );
  desk.provider.next({ body: published('completed-declined-passport', 'ref-breaks') });
  await desk.poll(id);
  await asOwner(url, 'DROP TRIGGER break ON verification');
  const detail = await desk.detail(id);
  expect(detail).toMatchObject({
    status: 'in_progress',
    exchangeCount: 2,
    findings: [{ code: 'answer_unexpected' }],
  });
  expect(new Date(detail.nextCheckAt ?? 0).getTime()).toBeGreaterThan(Date.now());
  const kept = (await desk.exchanges(id)).at(-1);
  expect(kept?.outcome).toBe('unreadable');
  expect(kept?.bodyBytes).toBeGreaterThan(1_000);
});

test('the sender’s own late answer settles a case that was given up as unconfirmed', async () => {
  const provider = held();
  const submitting = desk.submit('sleeper', { after: provider.after, body: inProgress('ref-sleeper') });
  await provider.asked();
  await desk.dataSource.query(
    `UPDATE verification SET lease_until = now() - interval '1 s' WHERE sending_at IS NOT NULL`,
  );
  await desk.api.app.get(Reaper).reap();
  expect(
    await desk.count(`verification WHERE email = 'sleeper@example.com' AND status = 'unconfirmed'`),
  ).toBe(1);
  provider.letGo();
  expect(await submitting).toMatchObject({
    status: 'in_progress',
    referenceId: 'ref-sleeper',
    exchangeCount: 1,
  });
});

test('an answer that comes while Postgres is away is stored, once, when it is back', async () => {
  const url = new URL(desk.api.settings.database.url);
  const name = url.pathname.slice(1);
  const server = new pg.Client({ connectionString: process.env['TEST_POSTGRES_OWNER_URL'] });
  await server.connect();
  const provider = held();
  const submitting = desk.submit('away', { after: provider.after, body: inProgress('ref-away') });
  await provider.asked();
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  provider.letGo();
  const failed = () => desk.api.logs.some((line) => line.includes('Postgres was away'));
  while (!failed()) await new Promise((resolve) => setImmediate(resolve));
  await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  await server.end();
  const detail = await submitting;
  expect(detail).toMatchObject({ status: 'in_progress', referenceId: 'ref-away', exchangeCount: 1 });
  expect(await desk.exchanges(detail.id)).toHaveLength(1);
});

test('an answer that was stored although Postgres could not say so is stored once', async () => {
  loseCommit(desk.dataSource, 'exchange');
  const detail = await desk.submit('unsaid', { body: inProgress('ref-unsaid') });
  expect(detail).toMatchObject({ status: 'in_progress', referenceId: 'ref-unsaid', exchangeCount: 1 });
  expect(await desk.exchanges(detail.id)).toHaveLength(1);
});

test('a case whose images are gone waits, and the others are asked about', async () => {
  const broken = await desk.submit('imageless', { status: 429 });
  await rm(join(desk.api.settings.dataDir, 'images', broken.id.slice(0, 2), broken.id), { recursive: true });
  await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
  const before = desk.provider.calls.length;
  await desk.poll(broken.id);
  expect(desk.provider.calls.length).toBe(before);
  const after = await desk.detail(broken.id);
  expect(after.status).toBe('queued');
  expect(new Date(after.nextCheckAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 200_000);
});

test('a re-check asked for while a poll is under way still takes place', async () => {
  const { id } = await desk.submit('wish', { body: publishedBytes('failed') });
  await desk.dataSource.query(`UPDATE verification SET status = 'in_progress' WHERE id = $1`, [id]);
  const provider = held();
  const body = publishedBytes('failed');
  desk.provider.next({ after: provider.after, body }, { body });
  const polling = desk.poll(id);
  await provider.asked();
  await desk.admin
    .post('/api/verifications/recheck')
    .send({ ids: [id] })
    .expect(202);
  provider.letGo();
  await polling;
  await desk.poll();
  expect((await desk.exchanges(id)).map(({ operation }) => operation)).toEqual(['submit', 'poll', 'recheck']);
});
