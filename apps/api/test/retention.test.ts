import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  ExchangeList,
  Policy,
  PurgeList,
  PurgePreview,
  PurgeResult,
  VerificationDetail,
  VerificationPage,
} from '@desk/contract';
import { SchedulerRegistry } from '@nestjs/schedule';
import { filter, firstValueFrom } from 'rxjs';
import { Chainer } from '../src/audit/chainer.ts';
import { verifyChain } from '../src/audit/verify-chain.ts';
import { DeskSecrets } from '../src/encryption/desk-secrets.ts';
import { ChangeFeed } from '../src/events/change-feed.ts';
import { SubmissionImages } from '../src/images/submission-images.ts';
import { CasePurge } from '../src/retention/case-purge.ts';
import { PurgeJob } from '../src/retention/purge-job.ts';
import { Desk } from './harness/desk.ts';
import { published, publishedBytes } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';

/** Five years, which is the rule unless set, and more. */
const LONG_AGO = '2020-02-29';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
// Whatever a test before left due.
beforeEach(() =>
  desk.dataSource.query('UPDATE verification SET relationship_ended_on = NULL WHERE purged_at IS NULL'),
);

const end = (id: string, endedOn: string | null) =>
  desk.admin.put(`/api/verifications/${id}/relationship`).send({ endedOn });
/** As if what was recorded of a case's relationship had been recorded ten years ago. */
const longRecorded = (id: string) =>
  desk.dataSource.query(
    'UPDATE verification SET relationship_recorded_on = relationship_recorded_on - 3650 WHERE id = $1',
    [id],
  );
const hold = (id: string, held: boolean, reason = 'matter 7') =>
  desk.admin.put(`/api/verifications/${id}/hold`).send({ held, reason });
const due = async (): Promise<PurgePreview> =>
  (await desk.admin.get('/api/retention/due').expect(200)).body as PurgePreview;
const purge = async (): Promise<number> =>
  ((await desk.admin.post('/api/retention/purge').expect(200)).body as PurgeResult).purged;
const folderOf = (id: string): string => join(desk.api.settings.dataDir, 'images', id.slice(0, 2), id);

let references = 0;
/** A settled case whose relationship ended so long ago that it is due. */
async function dueCase(name = 'gone', endedOn = LONG_AGO): Promise<VerificationDetail> {
  const detail = await desk.submit(name, {
    body: published('completed-declined-passport', `due-${++references}`),
  });
  await end(detail.id, endedOn).expect(200);
  await longRecorded(detail.id);
  return detail;
}

const setPolicy = async (change: Partial<Policy>): Promise<void> => {
  const before = (await desk.admin.get('/api/policy').expect(200)).body as Policy;
  await desk.admin
    .put('/api/policy')
    .send({ ...before, ...change })
    .expect(200);
};

/** A rule that has stood for long. */
const policy = async (change: Partial<Policy>): Promise<void> => {
  await setPolicy(change);
  await desk.dataSource.query('UPDATE policy SET retention_changed_on = NULL');
};

/** A day of the database's calendar, in UTC. */
async function dayOf(expression: string): Promise<string> {
  const [row] = await desk.dataSource.query<{ day: string }[]>(
    `SELECT to_char(((now() AT TIME ZONE 'UTC')::date + ${expression})::date, 'YYYY-MM-DD') AS day`,
  );
  return row?.day ?? '';
}

describe("a relationship's end", () => {
  test('says until when the case is kept, in months of the calendar', async () => {
    const { id } = await desk.submit('kept');
    expect((await desk.detail(id)).retention).toEqual({
      relationshipEndedOn: null,
      retentionMonths: 60,
      keptUntil: null,
      hold: null,
      purge: null,
    });
    await end(id, LONG_AGO).expect(200);
    await longRecorded(id);
    const { retention } = await desk.detail(id);
    expect(retention).toMatchObject({ relationshipEndedOn: LONG_AGO, keptUntil: '2025-02-28' });
    const undone = (await end(id, null).expect(200)).body as VerificationDetail;
    expect(undone.retention).toMatchObject({ relationshipEndedOn: null, keptUntil: null });
    expect(
      await desk.dataSource.query(
        `SELECT details FROM audit_event WHERE verification_id = $1 AND action = 'verification.relationship_changed'
         ORDER BY id`,
        [id],
      ),
    ).toEqual([
      { details: { before: null, after: LONG_AGO } },
      { details: { before: LONG_AGO, after: null } },
    ]);
  });

  test('that was recorded just now can be put right for a week, however long ago it was', async () => {
    const { id } = await desk.submit('slip');
    const { retention } = (await end(id, LONG_AGO).expect(200)).body as VerificationDetail;
    expect(retention.keptUntil).toBe(await dayOf('7'));
    expect(await purge()).toBe(0);
    await desk.dataSource.query(
      'UPDATE verification SET relationship_recorded_on = relationship_recorded_on - 7 WHERE id = $1',
      [id],
    );
    expect((await due()).data).toMatchObject([{ verificationId: id }]);
  });

  test('that a shorter rule makes due is kept for a week yet: the rule, too, may be a slip', async () => {
    const { id } = await desk.submit('shorter');
    await end(id, await dayOf('-200')).expect(200);
    await longRecorded(id);
    await setPolicy({ retentionMonths: 6 });
    expect((await desk.detail(id)).retention.keptUntil).toBe(await dayOf('7'));
    await desk.dataSource.query('UPDATE policy SET retention_changed_on = retention_changed_on - 7');
    // Another rule than that for keeping does not begin the week anew.
    await setPolicy({ maskedRoles: ['auditor'] });
    expect((await due()).data).toMatchObject([{ verificationId: id }]);
    await policy({ retentionMonths: 60, maskedRoles: [] });
  });

  test("follows the rule of the case's country", async () => {
    const { id } = await desk.submit('country');
    await policy({ retentionMonthsByCountry: { IN: 1, QA: 120 } });
    await end(id, '2026-01-31').expect(200);
    await longRecorded(id);
    expect((await desk.detail(id)).retention).toMatchObject({ retentionMonths: 1, keptUntil: '2026-02-28' });
    await policy({ retentionMonthsByCountry: {} });
    expect((await desk.detail(id)).retention.keptUntil).toBe('2031-01-31');
  });

  test('recorded twice is recorded once', async () => {
    const { id } = await desk.submit('twice');
    await end(id, LONG_AGO).expect(200);
    await end(id, LONG_AGO).expect(200);
    expect(
      await desk.count(
        `audit_event WHERE verification_id = '${id}' AND action = 'verification.relationship_changed'`,
      ),
    ).toBe(1);
  });

  test('may lie before the submission, and tomorrow at the latest', async () => {
    const { id } = await desk.submit('days');
    await end(id, '1900-01-01').expect(200);
    await end(id, await dayOf('1')).expect(200);
    for (const endedOn of [
      '1899-12-31',
      '0000-01-01',
      await dayOf('3'),
      '9999-12-31',
      '2026-02-30',
      'soon',
      7,
    ]) {
      const refused = await desk.admin
        .put(`/api/verifications/${id}/relationship`)
        .send({ endedOn })
        .expect(400);
      expect(refused.body).toMatchObject({ errors: [{ field: 'endedOn' }] });
    }
    await end(crypto.randomUUID(), LONG_AGO).expect(404);
  });
});

describe('the dry run', () => {
  test('lists exactly what the purge takes, to the day, with what hangs on it', async () => {
    const today = await dueCase('today', await dayOf(`0 - interval '60 months'`));
    const tomorrow = await dueCase('tomorrow', await dayOf(`1 - interval '60 months'`));
    const held = await dueCase('held');
    await hold(held.id, true).expect(200);
    const asked = await dueCase('asked');
    await desk.dataSource.query(
      `UPDATE verification SET lease_until = now() + interval '1 min' WHERE id = $1`,
      [asked.id],
    );
    const preview = await due();
    expect(preview).toEqual({
      data: [
        {
          verificationId: today.id,
          country: 'IN',
          relationshipEndedOn: await dayOf(`0 - interval '60 months'`),
          retentionMonths: 60,
          keptUntil: expect.any(String),
          images: 3,
          bodies: 1,
        },
      ],
      total: 1,
      held: 1,
    });
    expect(await purge()).toBe(1);
    expect(await purge()).toBe(0);
    expect((await desk.detail(today.id)).purgedAt).not.toBeNull();
    for (const { id } of [tomorrow, held, asked]) expect((await desk.detail(id)).purgedAt).toBeNull();
  });

  test('is for auditors and admins, the purge for admins', async () => {
    const [auditor, analyst] = [await desk.api.signIn('auditor'), await desk.api.signIn('analyst')];
    await auditor.get('/api/retention/due?perPage=1').expect(200);
    await auditor.get('/api/retention/purges').expect(200);
    await auditor.post('/api/retention/purge').expect(403);
    await analyst.get('/api/retention/due').expect(403);
    const { id } = await desk.submit('rights');
    await auditor.put(`/api/verifications/${id}/relationship`).send({ endedOn: null }).expect(403);
    await analyst.put(`/api/verifications/${id}/hold`).send({ held: true, reason: 'x' }).expect(403);
  });
});

describe('a hold', () => {
  test('keeps a case with its reason until it is lifted with another', async () => {
    const { id } = await dueCase('matter');
    const placed = (await hold(id, true, 'matter 7').expect(200)).body as VerificationDetail;
    expect(placed.retention.hold).toMatchObject({ reason: 'matter 7', by: desk.admin.account.email });
    expect(await purge()).toBe(0);
    const lifted = (await hold(id, false, 'matter 7 is closed').expect(200)).body as VerificationDetail;
    expect(lifted.retention.hold).toBeNull();
    expect((await hold(id, false).expect(409)).body).toMatchObject({ code: 'not_held' });
    await hold(id, true, ' ').expect(400);
    expect(
      await desk.dataSource.query(
        `SELECT action, details FROM audit_event WHERE verification_id = $1 AND action LIKE '%.hold_%' ORDER BY id`,
        [id],
      ),
    ).toEqual([
      { action: 'verification.hold_placed', details: { reason: 'matter 7' } },
      { action: 'verification.hold_lifted', details: { reason: 'matter 7 is closed' } },
    ]);
    expect(await purge()).toBe(1);
  });

  test('placed after the dry run, even in this moment, keeps the case', async () => {
    const { id } = await dueCase('race');
    expect((await due()).total).toBe(1);
    const cases = desk.api.app.get(CasePurge);
    await desk.dataSource.transaction(async (manager) => {
      await manager.query(
        `UPDATE verification SET hold_reason = 'x', held_by = 'x', held_at = now() WHERE id = $1`,
        [id],
      );
      expect(await cases.purge(id, 'system')).toBe(false);
    });
    expect(await cases.purge(id, 'system')).toBe(false);
    expect(await desk.detail(id)).toMatchObject({ purgedAt: null, email: 'race@example.com' });
  });
});

test('an end that was taken back after the dry run, even in this moment, keeps the case', async () => {
  const { id } = await dueCase('withdrawn');
  expect((await due()).total).toBe(1);
  await end(id, null).expect(200);
  expect(await desk.api.app.get(CasePurge).purge(id, 'system')).toBe(false);
  expect(await desk.detail(id)).toMatchObject({ purgedAt: null, email: 'withdrawn@example.com' });
});

describe('a purged case', () => {
  let before: VerificationDetail;
  let after: VerificationDetail;
  beforeEach(async () => {
    desk.provider.next({ body: publishedBytes('completed-accepted-id-card') });
    await desk.dataSource.query(
      `UPDATE verification SET reference_id = NULL WHERE reference_id LIKE '3f0c2a52%'`,
    );
    const created = await desk.admin
      .post('/api/verifications')
      .set('idempotency-key', crypto.randomUUID())
      .send(submissionOf({ email: 'erased@example.com' }))
      .expect(201);
    const { id } = created.body as VerificationDetail;
    await end(id, LONG_AGO).expect(200);
    await longRecorded(id);
    await desk.dataSource.query('INSERT INTO reveal SELECT token_hash, $1 FROM session LIMIT 1', [id]);
    before = await desk.detail(id);
    expect(existsSync(folderOf(id))).toBe(true);
    expect(await purge()).toBe(1);
    after = await desk.detail(id);
  });

  test('keeps that it was there and what became of it, and nothing that was read or handed in', async () => {
    expect(after).toMatchObject({
      id: before.id,
      country: 'IN',
      status: 'completed',
      verificationStatus: 'accepted',
      requestedAt: before.requestedAt,
      completedAt: before.completedAt,
      exchangeCount: 1,
      submittedBy: desk.admin.account.email,
      purgedAt: expect.any(String),
      email: '',
      fullName: null,
      fullNameNative: null,
      documentNumber: null,
      document: null,
      checks: [],
      proof: {},
      geolocation: {},
      images: [],
      referenceId: null,
      faceMatchConfidence: null,
    });
    const { id } = before;
    const [stored] = await desk.dataSource.query<Record<string, unknown>[]>(
      `SELECT v.*, length(data_key) AS key_length FROM verification v WHERE id = $1`,
      [id],
    );
    expect(stored).toMatchObject({
      key_length: 0,
      response_sha256: null,
      passed_checks: [],
      next_check_at: null,
    });
    for (const said of ['erased', 'Anbu', '999941057058', 'அன்பு', '1994', 'id_card'])
      expect(JSON.stringify(stored)).not.toContain(said);
    for (const table of ['provider_body', 'submission_image', 'idempotency_key', 'reveal'])
      expect([table, await desk.count(`${table} WHERE verification_id = '${id}'`)]).toEqual([table, 0]);
    expect(existsSync(folderOf(id))).toBe(false);
  });

  test('keeps none of the reasons that the provider worded', async () => {
    const { id, declinedReasons } = await dueCase('worded');
    expect(declinedReasons).not.toEqual([]);
    expect(await purge()).toBe(1);
    expect(await desk.detail(id)).toMatchObject({
      verificationStatus: 'declined',
      declinedReason: null,
      declinedReasons: [],
    });
  });

  test('leaves a record of what was destroyed, when, by whom and under which rule', async () => {
    const record = {
      verificationId: before.id,
      purgedAt: after.purgedAt,
      purgedBy: desk.admin.account.email,
      relationshipEndedOn: LONG_AGO,
      country: 'IN',
      retentionMonths: 60,
      images: 3,
      bodies: 1,
    };
    const { data, total } = (await desk.admin.get('/api/retention/purges').expect(200)).body as PurgeList;
    expect(data[0]).toEqual(record);
    expect(total).toBe(await desk.count('purge'));
    await policy({ retentionMonths: 72 });
    expect((await desk.detail(before.id)).retention).toEqual({
      relationshipEndedOn: LONG_AGO,
      retentionMonths: 60,
      keptUntil: '2025-02-28',
      hold: null,
      purge: record,
    });
    await policy({ retentionMonths: 60 });
    const { verificationId: _id, purgedAt: _at, purgedBy: _by, ...details } = record;
    expect(
      await desk.dataSource.query(
        `SELECT actor, details FROM audit_event WHERE verification_id = $1 AND action = 'verification.purged'`,
        [before.id],
      ),
    ).toEqual([{ actor: desk.admin.account.email, details }]);
    await expect(desk.dataSource.query(`DELETE FROM purge`)).rejects.toThrow();
  });

  test('has nothing personal in its audit events', async () => {
    const events = await desk.dataSource.query<{ details: object }[]>(
      'SELECT details FROM audit_event WHERE verification_id = $1',
      [before.id],
    );
    expect(events.length).toBeGreaterThan(3);
    for (const said of ['erased', 'Anbu', '999941057058']) expect(JSON.stringify(events)).not.toContain(said);
  });

  test('is still listed, found, exported and opened; its images and bytes are gone', async () => {
    const { id } = before;
    const { data } = (await desk.admin.get('/api/verifications').expect(200)).body as VerificationPage;
    expect(data.find((row) => row.id === id)).toMatchObject({ email: '', purgedAt: after.purgedAt });
    const search = await desk.admin.post('/api/verifications/search').send({ q: 'erased' }).expect(200);
    expect(search.body).toMatchObject({ total: 0 });
    await desk.admin.post('/api/verifications/facets').send({}).expect(200);
    const csv = (await desk.admin.get('/api/verifications/export.csv').expect(200)).text;
    expect(csv).toContain(`${id},,,IN,completed,accepted,`);
    expect(csv).not.toContain('erased');
    const { data: calls } = (await desk.admin.get(`/api/verifications/${id}/exchanges`).expect(200))
      .body as ExchangeList;
    expect(calls).toMatchObject([{ operation: 'submit', outcome: 'completed' }]);
    await desk.admin.get(`/api/verifications/${id}/exchanges/${calls[0]?.id}/body`).expect(404);
    await desk.admin.get(`/api/verifications/${id}/images/selfie`).expect(404);
  });

  test('is neither asked about nor held nor ended again', async () => {
    const { id, referenceId } = before;
    const asked = () => desk.provider.calls.filter((call) => call.referenceId === referenceId).length;
    const calls = asked();
    for (const refused of [
      desk.admin.post(`/api/verifications/${id}/recheck`),
      end(id, null),
      hold(id, true),
    ])
      expect((await refused.expect(409)).body).toMatchObject({ code: 'purged' });
    const bulk = await desk.admin
      .post('/api/verifications/recheck')
      .send({ ids: [id] })
      .expect(202);
    expect(bulk.body).toEqual({ accepted: [], skipped: [id] });
    await desk.poll(id);
    expect(asked()).toBe(calls);
    expect(await desk.count(`verification WHERE id = '${id}' AND lease_until IS NOT NULL`)).toBe(0);
  });

  test('leaves the audit log whole', async () => {
    await desk.api.app.get(Chainer).runOnce();
    const key = desk.api.app.get(DeskSecrets).key('audit');
    const { position } = await desk.dataSource.transaction('REPEATABLE READ', (manager) =>
      verifyChain(manager, key),
    );
    expect(position).toBeGreaterThan(3);
  });
});

test('open browsers hear of an end, a hold and a purge', async () => {
  const { id } = await dueCase('heard');
  const feed = desk.api.app.get(ChangeFeed);
  const heard = async (change: () => Promise<unknown>): Promise<boolean> => {
    const next = firstValueFrom(
      feed.events.pipe(filter((event) => event.kind === 'changed' && event.change.id === id)),
    );
    await change();
    return (await next).kind === 'changed';
  };
  expect(await heard(() => end(id, '2019-01-01').then())).toBe(true);
  expect(await heard(() => hold(id, true).then())).toBe(true);
  expect(await heard(() => hold(id, false).then())).toBe(true);
  await longRecorded(id);
  expect(await heard(purge)).toBe(true);
});

test('an answer that comes after the purge is logged and changes nothing', async () => {
  const { id } = await dueCase('late');
  let letGo = (): void => undefined;
  const after = new Promise<void>((resolve) => (letGo = resolve));
  const { referenceId } = await desk.detail(id);
  desk.provider.next({ body: published('completed-accepted-id-card', referenceId ?? ''), after });
  const calls = desk.provider.calls.length;
  const recheck = desk.admin.post(`/api/verifications/${id}/recheck`).then(({ body }) => body as object);
  while (desk.provider.calls.length === calls) await new Promise((resolve) => setImmediate(resolve));
  expect(await purge()).toBe(0);
  // Its process seems dead: the lease has run out.
  await desk.dataSource.query(`UPDATE verification SET lease_until = now() - interval '1 s' WHERE id = $1`, [
    id,
  ]);
  expect(await purge()).toBe(1);
  letGo();
  expect(await recheck).toMatchObject({ verification: { email: '', fullName: null, document: null } });
  expect(await desk.detail(id)).toMatchObject({
    exchangeCount: 2,
    fullName: null,
    documentNumber: null,
    referenceId: null,
    verificationStatus: 'declined',
    findings: [],
  });
  expect(await desk.count(`provider_body WHERE verification_id = '${id}'`)).toBe(0);
  expect(await desk.count(`provider_exchange WHERE verification_id = '${id}'`)).toBe(2);
});

test('a purge whose last step fails leaves the case as it was, and the next one finishes it', async () => {
  const [broken, other] = [await dueCase('broken'), await dueCase('other')];
  const images = desk.api.app.get(SubmissionImages);
  const discard = images.discard.bind(images);
  images.discard = (owner) =>
    owner.id === broken.id ? Promise.reject(new Error('The disk is away')) : discard(owner);
  expect(await purge()).toBe(1);
  expect(await desk.detail(broken.id)).toMatchObject({ purgedAt: null, email: 'broken@example.com' });
  expect((await desk.detail(other.id)).purgedAt).not.toBeNull();
  images.discard = discard;
  expect(await purge()).toBe(1);
  expect(existsSync(folderOf(broken.id))).toBe(false);
});

test('many are purged in one go, by the hourly job too, and each by one of two that run at once', async () => {
  await desk.dataSource.query(
    `INSERT INTO verification (id, email, country, status, submitted_by, data_key, relationship_ended_on)
     SELECT gen_random_uuid(), 'many@example.com', 'IN', 'completed', 'system', '', $1 FROM generate_series(1, 230)`,
    [LONG_AGO],
  );
  const before = await desk.count('purge');
  const job = desk.api.app.get(PurgeJob);
  await Promise.all([job.runOnce(), job.runOnce()]);
  expect(await desk.count('purge')).toBe(before + 230);
  expect(await desk.count(`purge WHERE purged_by = 'system'`)).toBe(230);
  expect((await due()).total).toBe(0);
});

test('the job is called at each full hour, and acts only where the desk polls', async () => {
  const { id } = await dueCase('hourly');
  const [hourly] = [...desk.api.app.get(SchedulerRegistry).getCronJobs().values()].filter(
    ({ cronTime }) => cronTime.source === '0 * * * *',
  );
  await hourly?.fireOnTick();
  await desk.api.app.get(PurgeJob).onModuleDestroy();
  expect((await desk.detail(id)).purgedAt).toBeNull();
  expect(hourly).toBeDefined();
});
