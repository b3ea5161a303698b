import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BulkResult } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { reviewingOf } from './harness/reviewing.ts';
import type { SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  [mara, omar] = await Promise.all([desk.api.signIn('analyst'), desk.api.signIn('analyst')]);
});
afterAll(() => desk.close());

const { declined, accepted, decide, answersAnew, fourEyes, seenBy, audited } = reviewingOf(() => desk);

const decideMany = async (who: SignedIn, ids: string[], more: object = {}): Promise<BulkResult> =>
  (
    await who
      .post('/api/verifications/review')
      .send({ ids, decision: 'rejected', reason: 'Same forger', ...more })
      .expect(200)
  ).body as BulkResult;

test('many cases are decided for one reason, each with its own row and event', async () => {
  const ids = [(await declined()).id, (await declined()).id, (await accepted()).id];
  const result = await decideMany(mara, [...ids, ids[0]?.toUpperCase() ?? ''], { comment: 'Ring of three' });
  expect(result).toEqual({ accepted: ids, skipped: [] });
  for (const id of ids) {
    expect(await seenBy(omar, id)).toMatchObject({
      review: { decision: 'rejected', reason: 'Same forger', comment: 'Ring of three' },
      reviews: [{ reviewedById: mara.account.id }],
    });
    expect(await audited(id, 'reviewed')).toHaveLength(1);
  }
});

test('what is not there, purged or decided already is skipped and named, and holds up no other', async () => {
  const { dueCase, purge } = retentionOf(() => desk);
  const gone = (await dueCase()).id;
  await purge();
  const decided = await declined();
  await decide(omar, decided.id, 'approved').expect(200);
  const [open, missing] = [(await declined()).id, randomUUID()];
  expect(await decideMany(mara, [missing, gone, decided.id, open])).toEqual({
    accepted: [open],
    skipped: [
      { id: missing, code: 'not_found' },
      { id: gone, code: 'purged' },
      { id: decided.id, code: 'already_decided' },
    ],
  });
  expect((await seenBy(mara, decided.id)).review).toMatchObject({ decision: 'approved' });
  await answersAnew(decided, 'completed-accepted-id-card');
  expect((await decideMany(mara, [decided.id])).accepted).toEqual([decided.id]);
});

test('a second person decides in bulk, too, and the first one cannot', async () => {
  const { id } = await declined();
  await fourEyes('all');
  expect((await decideMany(mara, [id])).accepted).toEqual([id]);
  expect((await decideMany(mara, [id])).skipped).toEqual([{ id, code: 'second_person_needed' }]);
  expect((await decideMany(omar, [id])).accepted).toEqual([id]);
  await fourEyes('off');
  expect(await seenBy(mara, id)).toMatchObject({
    reviewStage: 'decided',
    review: { reviewedBy: omar.account.email, firstReviewedBy: mara.account.email },
  });
});

test('more than a hundred, none, or no id at all are refused by name', async () => {
  const hundredAndOne = Array.from({ length: 101 }, () => randomUUID());
  for (const [ids, field] of [
    [hundredAndOne, 'ids'],
    [[], 'ids'],
    [['one'], 'ids.0'],
  ] as const)
    expect(
      (
        await mara
          .post('/api/verifications/review')
          .send({ ids, decision: 'rejected', reason: 'x' })
          .expect(400)
      ).body,
    ).toMatchObject({ errors: [{ field }] });
});

test('decisions are found, counted and exported; a reason never runs as a formula', async () => {
  const { id, email } = await declined('exported');
  await decide(mara, id, 'resubmission_requested', { reason: '=HYPERLINK("x"),"a\nb"' }).expect(200);
  const filter = { q: email, reviewDecision: ['resubmission_requested'] };
  const found = await mara.post('/api/verifications/search').send(filter).expect(200);
  expect(found.body).toMatchObject({ total: 1, data: [{ id }] });
  const facets = await mara.post('/api/verifications/facets').send({ q: email }).expect(200);
  expect(facets.body).toMatchObject({
    reviewDecision: [{ value: 'resubmission_requested', count: 1 }],
    reviewStage: [{ value: 'decided', count: 1 }],
  });
  const { text } = await mara.get('/api/verifications/export.csv').query({ q: email }).expect(200);
  const [row] = parse<Record<string, string>>(text, { bom: true, columns: true });
  expect(row).toMatchObject({
    review_decision: 'resubmission_requested',
    review_reason: `'=HYPERLINK("x"),"a\nb"`,
    reviewed_by: mara.account.email,
    reviewed_at: (await seenBy(mara, id)).review?.reviewedAt,
  });
});
