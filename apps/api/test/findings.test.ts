import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RecheckResult, VerificationDetail } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { inProgress, published } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

const PASSPORT = 'completed-declined-passport';
const codes = ({ findings }: VerificationDetail): string[] => findings.map(({ code }) => code).sort();
const recheck = async (id: string): Promise<VerificationDetail> =>
  ((await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200)).body as RecheckResult)
    .verification;

test('an answer that names another applicant is applied, and a person is told', async () => {
  const body = published('completed-accepted-id-card', 'f-other', { result: { email: 'other@example.com' } });
  const detail = await desk.submit('named', { body });
  expect(detail.verificationStatus).toBe('accepted');
  expect(detail.needsReview).toBe(true);
  expect(detail.findings).toMatchObject([
    { code: 'answer_other_submission', severity: 'critical', fields: ['email', 'country'], caseIds: [] },
  ]);
});

test('an answer that names the applicant in capitals is about nobody else', async () => {
  const body = published('completed-accepted-id-card', 'f-same', {
    result: { email: 'CAPITALS@EXAMPLE.COM' },
  });
  expect(codes(await desk.submit('capitals', { body }))).toEqual([]);
});

test('a key that stands twice in one object is flagged, although one reader would never see it', async () => {
  const body = JSON.stringify(published('completed-accepted-id-card', 'f-twice')).replace(
    '"status":"completed"',
    String.raw`"status":"failed","st\u0061tus":"completed"`,
  );
  const detail = await desk.submit('twice', { body });
  expect(detail.status).toBe('completed');
  expect(codes(detail)).toEqual(['answer_duplicate_keys']);
});

test('a newer answer brings its own document findings and takes the earlier ones away', async () => {
  const { id } = await desk.submit('newer', { body: published(PASSPORT, 'f-newer') });
  expect(codes(await desk.detail(id))).toEqual(expect.arrayContaining(['mrz_repaired']));
  desk.provider.next({ body: published('completed-accepted-id-card', 'f-newer') });
  expect(codes(await recheck(id))).toEqual(['answer_changed']);
});

test('an answer that is not adopted leaves the document findings alone', async () => {
  const before = await desk.submit('kept', { body: published(PASSPORT, 'f-kept') });
  desk.provider.next({ body: inProgress('f-kept') });
  expect(codes(await recheck(before.id))).toEqual(['answer_changed', ...codes(before)]);
  desk.provider.next({ body: published(PASSPORT, 'f-somebody-else') });
  await desk.admin.post(`/api/verifications/${before.id}/recheck`).expect(502);
  expect(codes(await desk.detail(before.id))).toEqual(
    ['answer_changed', 'reference_mismatch', ...codes(before)].sort(),
  );
});

test('a case that changed after its decision needs another one, and when it changed is kept', async () => {
  const { id } = await desk.submit('changed', { body: published('completed-accepted-id-card', 'f-changed') });
  await desk.dataSource.query(
    `UPDATE verification SET review_decision = 'approved', reviewed_at = now() - interval '1 s' WHERE id = $1`,
    [id],
  );
  expect((await desk.detail(id)).needsReview).toBe(false);
  desk.provider.next({ body: published(PASSPORT, 'f-changed') });
  expect((await recheck(id)).needsReview).toBe(true);
  expect(await desk.count(`verification WHERE id = '${id}' AND answer_changed_at > reviewed_at`)).toBe(1);
});

test('findings of a covered case tell no value', async () => {
  const { policy } = retentionOf(() => desk);
  const result = { email: 'somebody-else@example.com' };
  const { id } = await desk.submit('covered', { body: published(PASSPORT, 'f-covered', { result }) });
  await policy({ maskedRoles: ['auditor'] });
  const auditor = await desk.api.signIn('auditor');
  const detail = (await auditor.get(`/api/verifications/${id}`).expect(200)).body as VerificationDetail;
  await policy({ maskedRoles: [] });
  expect(detail.masked).toBe(true);
  expect(codes(detail)).toEqual(expect.arrayContaining(['answer_other_submission', 'mrz_repaired']));
  for (const told of ['@', 'C12345678', 'DOE', '<'])
    expect(JSON.stringify(detail.findings)).not.toContain(told);
});

test('an answer of eight megabytes with odd keys without end is applied', async () => {
  const proof = Object.fromEntries(
    Array.from({ length: 150_000 }, (_, index) => [
      `key_${index}`,
      ` \u202Evalue  of ${index} and a date 01/02/2003`,
    ]),
  );
  const body = published('completed-accepted-id-card', 'f-huge', {
    result: { additional_data: { document: { proof } } },
  });
  expect(JSON.stringify(body).length).toBeGreaterThan(8_000_000);
  const detail = await desk.submit('huge', { body });
  expect(detail.verificationStatus).toBe('accepted');
  expect(codes(detail)).toEqual(expect.arrayContaining(['direction_characters', 'stray_spaces']));
  // Whole megabytes through a busy machine.
}, 120_000);
