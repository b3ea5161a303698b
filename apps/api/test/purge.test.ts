import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExchangeList, PurgeList, VerificationDetail, VerificationPage } from '@desk/contract';
import { SchedulerRegistry } from '@nestjs/schedule';
import { filter, firstValueFrom } from 'rxjs';
import { Chainer } from '../src/audit/chainer.ts';
import { verifyChain } from '../src/audit/verify-chain.ts';
import { DeskSecrets } from '../src/encryption/desk-secrets.ts';
import { ChangeFeed } from '../src/events/change-feed.ts';
import { SubmissionImages } from '../src/images/submission-images.ts';
import { PurgeJob } from '../src/retention/purge-job.ts';
import { Desk } from './harness/desk.ts';
import { LONG_AGO, retentionOf } from './harness/retention.ts';
import { reviewingOf } from './harness/reviewing.ts';
import { published, publishedBytes } from './harness/scripted-provider.ts';
import { submissionOf } from './harness/submission.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

const { nothingDue, end, longRecorded, hold, due, purge, dueCase, policy } = retentionOf(() => desk);
beforeEach(nothingDue);

const folderOf = (id: string): string => join(desk.api.settings.dataDir, 'images', id.slice(0, 2), id);

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

test('a decision that awaited another one is awaited no more, since nobody can make it', async () => {
  const { decide, fourEyes, seenBy } = reviewingOf(() => desk);
  const { id } = await dueCase('half-decided');
  await fourEyes('all');
  await decide(desk.admin, id, 'rejected').expect(200);
  await fourEyes('off');
  expect(await seenBy(desk.admin, id)).toMatchObject({ reviewStage: 'awaiting_second', needsReview: true });
  expect(await purge()).toBe(1);
  expect(await seenBy(desk.admin, id)).toMatchObject({ reviewStage: 'open', needsReview: false });
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
