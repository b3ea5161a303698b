import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { ChangeFeed } from '../src/events/change-feed.ts';
import { LikenessChecks } from '../src/findings/likeness-checks.ts';
import { Rederivation } from '../src/findings/rederivation.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { published } from './harness/scripted-provider.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

const OLD = `UPDATE verification SET derived_with = 0, findings = '{}', document_key = NULL, person_key = NULL`;

/** More cases than a replica takes at a time, which nobody has to submit first: their answers are gone. */
const WITHOUT_ANSWER = `INSERT INTO verification (id, email, country, status, response_sha256, submitted_by, data_key)
  SELECT gen_random_uuid(), 'gone@example.com', 'IN', 'completed', 'gone', 'system', '' FROM generate_series(1, $1)`;

let desk: Desk;
let replica: TestApp;
beforeAll(async () => {
  desk = await Desk.open();
  const { settings } = desk.api;
  replica = await testApp({ database: settings.database.url, encryptionKey: settings.encryptionKey });
});
afterAll(async () => {
  await replica.close();
  await desk.close();
});

let references = 0;
const passport = (name: string): Promise<VerificationDetail> =>
  desk.submit(name, { body: published('completed-declined-passport', `again-${++references}`) });
const codes = async (id: string) => (await desk.detail(id)).findings.map(({ code }) => code);
const derive = () => desk.api.app.get(Rederivation).runOnce();
const waiting = () => desk.count('verification WHERE derived_with = 0 AND response_sha256 IS NOT NULL');
/** As if the given cases had come before there were findings. */
const aged = (...ids: string[]) =>
  asOwner(desk.api.settings.database.url, `${OLD} WHERE id = ANY($1)`, [ids]);

beforeEach(derive);

test('an old case gets the findings and keys that its stored answer gives, and no audit event', async () => {
  const before = await passport('old');
  const columns = `SELECT * FROM verification WHERE id = $1`;
  const [fresh] = await desk.dataSource.query<object[]>(columns, [before.id]);
  await aged(before.id);
  const events = await desk.count('audit_event');
  expect(await codes(before.id)).toEqual([]);
  await derive();
  expect((await desk.dataSource.query<object[]>(columns, [before.id]))[0]).toEqual(fresh);
  expect(await desk.count('audit_event')).toBe(events + 1);
  expect(await waiting()).toBe(0);
});

test('what became of the calls stays, and what the answer names is looked at too', async () => {
  const { id } = await desk.submit('odd', {
    body: published('completed-accepted-id-card', 'again-odd', { result: { email: 'other@example.com' } }),
  });
  await aged(id);
  await desk.dataSource.query(
    `UPDATE verification SET findings = '{answer_changed,mrz_mismatch}' WHERE id = $1`,
    [id],
  );
  await derive();
  expect(await codes(id)).toEqual(['answer_changed', 'answer_other_submission']);
});

test('open browsers hear of a case that changed, and of none that did not', async () => {
  const [changed, same] = [await passport('heard'), await passport('unheard')];
  const last = await passport('last');
  await aged(changed.id, last.id);
  await desk.dataSource.query('UPDATE verification SET derived_with = 0 WHERE id = $1', [same.id]);
  const heard: string[] = [];
  const both = new Promise<void>((resolve) =>
    desk.api.app.get(ChangeFeed).events.subscribe((event) => {
      if (event.kind === 'changed') heard.push(event.change.id);
      if (heard.length === 2) resolve();
    }),
  );
  await derive();
  await both;
  // A notification of the same transaction would have come with these.
  expect(heard.sort()).toEqual([changed.id, last.id].sort());
});

test('a body that does not open or is gone ends the work on it, and is logged once for all', async () => {
  const [changed, gone, whole] = [await passport('changed'), await passport('gone'), await passport('whole')];
  await aged(changed.id, gone.id, whole.id);
  const { url } = desk.api.settings.database;
  await asOwner(url, `UPDATE provider_body SET sealed = sealed || '\\x00' WHERE verification_id = $1`, [
    changed.id,
  ]);
  await asOwner(url, 'DELETE FROM provider_body WHERE verification_id = $1', [gone.id]);
  await derive();
  expect(await waiting()).toBe(0);
  expect(await codes(changed.id).catch(() => [])).toEqual([]);
  expect(await codes(whole.id)).toContain('mrz_repaired');
  // Nest has one logger, that of the application which was made last.
  const said = replica.logs.filter((line) => line.includes('could not be read to derive'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('of 2 verifications');
});

test('many are shared by replicas, none is left, and those that are alike are found', async () => {
  const cases = [await passport('many-first')];
  await desk.dataSource.query(WITHOUT_ANSWER, [120]);
  cases.push(await passport('many-second'), await passport('many-last'));
  await aged(...cases.map(({ id }) => id));
  await desk.dataSource.query('DELETE FROM duplicate_check');
  await Promise.all([derive(), replica.app.get(Rederivation).runOnce()]);
  await derive();
  expect(await waiting()).toBe(0);
  await desk.api.app.get(LikenessChecks).runOnce();
  for (const { id } of cases)
    expect(await codes(id)).toEqual(
      expect.arrayContaining(['mrz_repaired', 'document_number_reused', 'person_reused']),
    );
});

test('a case that somebody works on keeps no other waiting and has its turn later', async () => {
  const [busy, free] = [await passport('busy'), await passport('free')];
  await aged(busy.id, free.id);
  await desk.dataSource.transaction(async (manager) => {
    await manager.query('SELECT FROM verification WHERE id = $1 FOR UPDATE', [busy.id]);
    await derive();
  });
  expect([await codes(busy.id), await codes(free.id)]).toEqual([
    [],
    expect.arrayContaining(['mrz_repaired']),
  ]);
  await derive();
  expect(await codes(busy.id)).toContain('mrz_repaired');
});

describe('a case that breaks our code', () => {
  const refuse = (when: string) =>
    asOwner(
      desk.api.settings.database.url,
      `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN IF ${when} THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER break BEFORE UPDATE ON verification FOR EACH ROW EXECUTE FUNCTION break()`,
    );
  const allow = () => asOwner(desk.api.settings.database.url, 'DROP FUNCTION break() CASCADE');

  test('stays as it was and is flagged, and the others of its batch are derived', async () => {
    const [one, broken, other] = [await passport('one'), await passport('broken'), await passport('other')];
    await aged(one.id, broken.id, other.id);
    await refuse(`NEW.id = '${broken.id}' AND NEW.document_key IS NOT NULL`);
    await derive();
    await allow();
    expect(await codes(broken.id)).toEqual(['answer_unexpected']);
    for (const { id } of [one, other]) expect(await codes(id)).toContain('mrz_repaired');
    expect(await waiting()).toBe(0);
    const said = replica.logs.filter((line) => line.includes('could not be derived again'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`1 verifications could not be derived again, ${broken.id} for one`);
  });

  test('and cannot be flagged either ends no round, and is tried again in the next', async () => {
    const [broken, other] = [await passport('stuck'), await passport('beside')];
    await aged(broken.id, other.id);
    await refuse(`NEW.id = '${broken.id}'`);
    await derive();
    await allow();
    expect([await codes(broken.id), await waiting()]).toEqual([[], 1]);
    expect(await codes(other.id)).toContain('mrz_repaired');
    await derive();
    expect([await codes(broken.id), await waiting()]).toEqual([expect.arrayContaining(['mrz_repaired']), 0]);
  });
});
