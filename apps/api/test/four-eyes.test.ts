import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { reviewingOf, tokenOf } from './harness/reviewing.ts';
import type { SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
let zoe: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  const newcomer = () => desk.api.signIn('analyst');
  [mara, omar, zoe] = await Promise.all([newcomer(), newcomer(), newcomer()]);
});
afterAll(() => desk.close());

const { declined, accepted, decide, withdraw, answersAnew, fourEyes, seenBy, audited } = reviewingOf(
  () => desk,
);
afterEach(() => fourEyes('off'));

const stageOf = async (answer: PromiseLike<{ body: unknown }>): Promise<string> =>
  ((await answer).body as VerificationDetail).reviewStage;

describe('where a second person decides, too', () => {
  test('off: nowhere', async () => {
    await fourEyes('off');
    expect(await stageOf(decide(mara, (await declined()).id, 'rejected'))).toBe('decided');
  });

  test('rejections: on those alone', async () => {
    await fourEyes('rejections');
    expect(await stageOf(decide(mara, (await declined()).id, 'approved'))).toBe('decided');
    expect(await stageOf(decide(mara, (await accepted()).id, 'rejected'))).toBe('awaiting_second');
  });

  test('high risk: against the verdict, or with a critical finding', async () => {
    await fourEyes('high_risk');
    const plain = await accepted();
    expect(await stageOf(decide(mara, plain.id, 'approved'))).toBe('decided');
    expect(await stageOf(decide(mara, plain.id, 'rejected'))).toBe('awaiting_second');
    const odd = await accepted();
    await answersAnew(odd, 'completed-declined-passport');
    expect(await stageOf(decide(mara, odd.id, 'resubmission_requested'))).toBe('awaiting_second');
  });

  test('all: always', async () => {
    await fourEyes('all');
    expect(await stageOf(decide(mara, (await accepted()).id, 'approved'))).toBe('awaiting_second');
  });
});

describe('the second decision', () => {
  test('is another person’s: not the first one’s, nor by a token that they made', async () => {
    await fourEyes('all');
    const { id } = await declined();
    const [script, other] = [await tokenOf(desk, 'analyst'), await tokenOf(desk, 'admin')];
    await decide(script, id, 'rejected').expect(200);
    for (const same of [script, other, desk.admin])
      expect((await decide(same, id, 'rejected').expect(409)).body).toMatchObject({
        code: 'second_person_needed',
      });
    expect((await decide(mara, id, 'rejected').expect(200)).body).toMatchObject({
      reviewStage: 'decided',
      review: { reviewedBy: mara.account.email, firstReviewedBy: 'token: script' },
    });
  });

  test('settles the case where it agrees, and the CSV names both', async () => {
    await fourEyes('all');
    const { id, email } = await declined('both');
    expect((await decide(mara, id, 'rejected').expect(200)).body).toMatchObject({
      reviewStage: 'awaiting_second',
      reviewDecision: null,
      review: null,
      needsReview: true,
    });
    expect((await decide(omar, id, 'rejected').expect(200)).body).toMatchObject({
      reviewStage: 'decided',
      reviewDecision: 'rejected',
      needsReview: false,
    });
    const { text } = await mara.get('/api/verifications/export.csv').query({ q: email }).expect(200);
    expect(text).toContain(`,rejected,Looked at it,${mara.account.email} | ${omar.account.email},`);
  });

  test('of two at once is one: both may not be first', async () => {
    await fourEyes('all');
    const { id } = await declined();
    const answers = await Promise.all([decide(mara, id, 'rejected'), decide(omar, id, 'rejected')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { reviews, reviewStage } = await seenBy(zoe, id);
    expect(reviewStage).toBe('decided');
    expect(reviews.map(({ stage }) => stage)).toEqual(['awaiting_second', 'decided']);
  });

  test('that disagrees leaves it to a third person, whose word settles it', async () => {
    await fourEyes('all');
    const { id } = await declined();
    await decide(mara, id, 'rejected').expect(200);
    expect((await decide(omar, id, 'approved').expect(200)).body).toMatchObject({
      reviewStage: 'disagreed',
      reviewDecision: null,
      needsReview: true,
    });
    for (const again of [mara, omar])
      expect((await decide(again, id, 'approved').expect(409)).body).toMatchObject({
        code: 'third_person_needed',
      });
    expect((await decide(zoe, id, 'rejected').expect(200)).body).toMatchObject({
      reviewStage: 'decided',
      reviewDecision: 'rejected',
      review: { reviewedBy: zoe.account.email, firstReviewedBy: mara.account.email },
    });
  });

  test('is awaited also of an accepted case without findings, which would need no review', async () => {
    await fourEyes('all');
    const { id } = await accepted();
    expect((await seenBy(omar, id)).needsReview).toBe(false);
    await decide(mara, id, 'approved').expect(200);
    expect((await seenBy(omar, id)).needsReview).toBe(true);
  });

  test('is about the same answer: after another one, the first is made anew', async () => {
    await fourEyes('all');
    const before = await declined();
    await decide(mara, before.id, 'approved').expect(200);
    await answersAnew(before, 'completed-accepted-id-card');
    expect(await stageOf(decide(omar, before.id, 'approved').expect(200))).toBe('awaiting_second');
    expect(await stageOf(decide(mara, before.id, 'approved').expect(200))).toBe('decided');
    expect((await seenBy(zoe, before.id)).review).toMatchObject({ firstReviewedBy: omar.account.email });
  });
});

describe('the first decision', () => {
  const words = { reason: 'Sealed reason', comment: 'Sealed comment' };
  const TOLD = ['resubmission_requested', 'Sealed'];

  /** Everything that tells of a case, as one person sees it. */
  async function allOf(id: string, who: SignedIn): Promise<Record<string, string>> {
    const auditor = await desk.api.signIn('auditor');
    const answers = {
      detail: who.get(`/api/verifications/${id}`),
      history: who.get(`/api/verifications/${id}/history`),
      list: who.get('/api/verifications'),
      search: who.post('/api/verifications/search').send({ reviewStage: ['awaiting_second'] }),
      facets: who.post('/api/verifications/facets').send({}),
      csv: who.get('/api/verifications/export.csv'),
      audit: auditor.get('/api/audit-events').query({ verificationId: id }),
      auditor: auditor.get(`/api/verifications/${id}`),
      admin: desk.admin.get(`/api/verifications/${id}`),
    };
    const told: Record<string, string> = {};
    for (const [where, call] of Object.entries(answers)) told[where] = (await call.expect(200)).text;
    return told;
  }

  test('is sealed to everybody but who made it, wherever one looks, until the second is made', async () => {
    await fourEyes('all');
    const { id } = await declined();
    const events = await desk.changes(() => decide(mara, id, 'resubmission_requested', words).expect(200));
    const seen = { ...(await allOf(id, omar)), events: JSON.stringify(events), logs: desk.api.logs.join('') };
    for (const [where, text] of Object.entries(seen))
      expect([where, TOLD.filter((word) => text.includes(word))]).toEqual([where, []]);
    expect((await seenBy(omar, id)).reviews).toEqual([
      expect.objectContaining({
        sealed: true,
        decision: null,
        reason: null,
        comment: null,
        stage: 'awaiting_second',
        reviewedBy: mara.account.email,
      }),
    ]);
    expect((await seenBy(mara, id)).reviews).toMatchObject([
      { ...words, sealed: false, decision: 'resubmission_requested' },
    ]);
    const filter = { reviewDecision: ['resubmission_requested'] };
    const found = await omar.post('/api/verifications/search').send(filter).expect(200);
    expect((found.body as { data: { id: string }[] }).data.map((row) => row.id)).not.toContain(id);

    await decide(omar, id, 'approved').expect(200);
    expect((await seenBy(omar, id)).reviews[0]).toMatchObject({ ...words, sealed: false });
    const [first, second] = await audited(id, 'reviewed');
    expect(first?.details).toEqual({ reviewId: expect.any(String), stage: 'awaiting_second' });
    expect(second?.details).toMatchObject({
      stage: 'disagreed',
      decision: 'approved',
      before: [
        {
          reviewId: first?.details['reviewId'],
          decision: 'resubmission_requested',
          by: mara.account.email,
        },
      ],
    });
  });

  test('is withdrawn by its maker alone, and stays sealed: they may decide first again', async () => {
    await fourEyes('all');
    const { id } = await declined();
    await decide(mara, id, 'resubmission_requested', words).expect(200);
    for (const other of [omar, desk.admin])
      expect((await withdraw(other, id).expect(409)).body).toMatchObject({ code: 'not_yours' });
    await withdraw(mara, id, { reason: 'Sealed slip' }).expect(200);
    for (const [where, text] of Object.entries(await allOf(id, omar)))
      expect([where, TOLD.filter((word) => text.includes(word))]).toEqual([where, []]);
    expect((await seenBy(omar, id)).reviews).toMatchObject([
      { decision: null, sealed: true },
      { decision: 'withdrawn', reason: null, sealed: true, stage: 'open' },
    ]);
    await decide(mara, id, 'approved').expect(200);
    await decide(omar, id, 'approved').expect(200);
    const { reviews, review } = await seenBy(zoe, id);
    expect(review?.firstReviewedBy).toBe(mara.account.email);
    expect(reviews.map(({ decision, sealed }) => [decision, sealed])).toEqual([
      ['resubmission_requested', false],
      ['withdrawn', false],
      ['approved', false],
      ['approved', false],
    ]);
    expect((await audited(id, 'reviewed')).at(-1)?.details['before']).toMatchObject([
      { decision: 'resubmission_requested' },
      { decision: 'approved' },
    ]);
  });

  test('over one that counts leaves that one standing, until the second is made or it is withdrawn', async () => {
    await fourEyes('rejections');
    const { id } = await declined();
    await decide(mara, id, 'approved', { comment: 'Genuine' }).expect(200);
    expect((await decide(omar, id, 'rejected').expect(200)).body).toMatchObject({
      reviewStage: 'awaiting_second',
      reviewDecision: 'approved',
      review: { decision: 'approved', comment: 'Genuine' },
    });
    expect((await withdraw(omar, id).expect(200)).body).toMatchObject({
      reviewStage: 'decided',
      review: { decision: 'approved', comment: 'Genuine', reviewedBy: mara.account.email },
    });
    expect((await withdraw(omar, id).expect(200)).body).toMatchObject({ reviewStage: 'open', review: null });
  });

  test('is followed by a second, or withdrawn, whatever the rule is by then', async () => {
    await fourEyes('all');
    const { id } = await declined();
    await decide(mara, id, 'approved').expect(200);
    await fourEyes('off');
    await decide(mara, id, 'approved').expect(409);
    expect(await stageOf(decide(omar, id, 'rejected').expect(200))).toBe('disagreed');
    expect(await stageOf(withdraw(omar, id).expect(200))).toBe('open');
    expect(await stageOf(decide(mara, id, 'approved').expect(200))).toBe('decided');
  });
});
