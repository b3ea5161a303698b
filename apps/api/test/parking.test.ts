import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statistics } from '@desk/contract';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { inProgress, published } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  await owner(
    `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$`,
  );
});
afterAll(() => desk.close());
afterEach(mend);

const owner = (statement: string) => asOwner(desk.api.settings.database.url, statement);

/** As if our code could not deal with verdicts: every other answer is applied. */
const breakVerdicts = () =>
  owner(
    `CREATE TRIGGER break BEFORE UPDATE ON verification FOR EACH ROW
     WHEN (NEW.status = 'completed' AND NEW.reference_id LIKE 'odd-%') EXECUTE FUNCTION break()`,
  );
/** As if it could not even keep an answer. */
const breakKeeping = () =>
  owner('CREATE TRIGGER break BEFORE INSERT ON provider_exchange FOR EACH ROW EXECUTE FUNCTION break()');
async function mend(): Promise<void> {
  await owner('DROP TRIGGER IF EXISTS break ON verification');
  await owner('DROP TRIGGER IF EXISTS break ON provider_exchange');
}

const verdict = (reference: string) => ({ body: published('completed-accepted-id-card', reference) });
const codes = async (id: string) => (await desk.detail(id)).findings.map(({ code }) => code);
const parkedCount = async (): Promise<number> => {
  const answer = await desk.admin.post('/api/statistics').send({}).expect(200);
  return (answer.body as Statistics).queue.parked;
};
const failingFor = (id: string, interval: string) =>
  desk.dataSource.query('UPDATE verification SET failing_since = now() - $2::interval WHERE id = $1', [
    id,
    interval,
  ]);
const recheckInBulk = (id: string) =>
  desk.admin
    .post('/api/verifications/recheck')
    .send({ ids: [id] })
    .expect(202);

/** A case that every verdict about it breaks, parked. */
async function parked(name: string): Promise<string> {
  const reference = `odd-${name}`;
  const { id } = await desk.submit(name, { body: inProgress(reference) });
  await breakVerdicts();
  for (let time = 0; time < 5; time++) {
    expect(await codes(id)).not.toContain('parked');
    desk.provider.next(verdict(reference));
    await desk.poll(id);
  }
  return id;
}

describe('a case whose answer always breaks our code', () => {
  test('is parked after five answers in a row, visible, with every answer kept, and the others go on', async () => {
    const { id: other } = await desk.submit('other', { body: inProgress('fine-1') });
    const id = await parked('poison');
    expect(await desk.detail(id)).toMatchObject({
      status: 'in_progress',
      nextCheckAt: null,
      exchangeCount: 6,
      findings: [{ code: 'answer_unexpected' }, { code: 'parked' }],
    });
    expect(await parkedCount()).toBe(1);
    const before = desk.provider.calls.length;
    desk.provider.next(verdict('fine-1'));
    await desk.poll(other);
    expect(desk.provider.calls.length).toBe(before + 1);
    expect((await desk.detail(other)).status).toBe('completed');
  });

  test.each(['a re-check', 'a re-check in bulk'])('is taken up again by %s', async (how) => {
    const name = how.replaceAll(' ', '-');
    const id = await parked(name);
    await mend();
    desk.provider.next(verdict(`odd-${name}`));
    if (how === 'a re-check') await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200);
    else {
      await recheckInBulk(id);
      await desk.poll();
    }
    expect((await desk.detail(id)).status).toBe('completed');
    expect(await codes(id)).not.toContain('parked');
  });

  test('stays parked while what a person asked for fails', async () => {
    const id = await parked('still');
    desk.provider.next(verdict('odd-still'));
    await desk.admin.post(`/api/verifications/${id}/recheck`).expect(502);
    desk.provider.next({ cut: 'before' });
    await desk.admin.post(`/api/verifications/${id}/recheck`).expect(502);
    expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', nextCheckAt: null });
    expect(await codes(id)).toContain('parked');
  });

  test('is not one whose provider shows a page instead of an answer, however often', async () => {
    const { id } = await desk.submit('page', { body: inProgress('ref-page') });
    for (let time = 0; time < 7; time++) {
      desk.provider.next({ body: '<html>Back soon</html>' });
      await desk.poll(id);
    }
    expect((await desk.detail(id)).nextCheckAt).not.toBeNull();
    expect(await codes(id)).toEqual([]);
  });
});

test('a case whose answer cannot even be kept waits, and is parked after an hour', async () => {
  const { id } = await desk.submit('unkept', { body: inProgress('ref-unkept') });
  await breakKeeping();
  await desk.poll(id);
  expect(new Date((await desk.detail(id)).nextCheckAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 200_000);
  await failingFor(id, '59 min');
  await desk.poll(id);
  expect(await codes(id)).toEqual([]);
  await failingFor(id, '60 min');
  const told = await desk.changes(() => desk.poll(id));
  expect(told).toContainEqual({ id, status: 'in_progress', verificationStatus: null });
  expect(await desk.detail(id)).toMatchObject({ nextCheckAt: null, findings: [{ code: 'parked' }] });
  expect(await desk.count(`verification WHERE id = '${id}' AND lease_until IS NULL`)).toBe(1);
});

test('a submission that cannot be read from its store is parked after an hour, and sent when a person asks', async () => {
  const { id } = await desk.submit('imageless', { status: 429 });
  await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
  const folder = join(desk.api.settings.dataDir, 'images', id.slice(0, 2), id);
  await cp(folder, `${folder}-away`, { recursive: true });
  await rm(folder, { recursive: true });
  const before = desk.provider.calls.length;
  await desk.poll(id);
  expect(await codes(id)).toEqual([]);
  await failingFor(id, '60 min');
  await desk.poll(id);
  expect(await desk.detail(id)).toMatchObject({
    status: 'queued',
    nextCheckAt: null,
    findings: [{ code: 'parked' }],
  });
  expect(desk.provider.calls.length).toBe(before);

  await cp(`${folder}-away`, folder, { recursive: true });
  const answer = await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200);
  expect(answer.body).toMatchObject({ verification: { status: 'queued' }, changed: false });
  await desk.poll();
  expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', findings: [] });
  expect(desk.provider.calls.length).toBe(before + 1);
});
