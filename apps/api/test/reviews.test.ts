import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import pg from 'pg';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { reviewingOf, tokenOf } from './harness/reviewing.ts';
import { inProgress } from './harness/scripted-provider.ts';
import type { SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  [mara, omar] = await Promise.all([desk.api.signIn('analyst'), desk.api.signIn('analyst')]);
});
afterAll(() => desk.close());

const { declined, decide, withdraw, answersAnew, seenBy, audited } = reviewingOf(() => desk);

describe('a decision', () => {
  test('stands beside the verdict, with who decided, when and why', async () => {
    const { id } = await declined();
    const answer = await decide(mara, id, 'approved', {
      reason: '  Provider was too strict ',
      comment: 'Glare',
    });
    expect(answer.status).toBe(200);
    const decision = {
      decision: 'approved',
      reason: 'Provider was too strict',
      comment: 'Glare',
      reviewedBy: mara.account.email,
      reviewedAt: expect.any(String),
    };
    expect(answer.body).toMatchObject({
      verificationStatus: 'declined',
      reviewDecision: 'approved',
      reviewStage: 'decided',
      needsReview: false,
      review: { ...decision, firstReviewedBy: null },
      reviews: [{ ...decision, stage: 'decided', sealed: false, reviewedById: mara.account.id }],
    });
    expect(await seenBy(omar, id)).toEqual(answer.body);
  });

  test('is followed by another one, and both stay', async () => {
    const { id } = await declined();
    await decide(mara, id, 'approved', { comment: 'first' }).expect(200);
    await decide(omar, id, 'rejected', { comment: 'second' }).expect(200);
    const { review, reviews } = await seenBy(mara, id);
    expect(review).toMatchObject({
      decision: 'rejected',
      comment: 'second',
      reviewedBy: omar.account.email,
    });
    expect(reviews.map(({ decision, comment }) => [decision, comment])).toEqual([
      ['approved', 'first'],
      ['rejected', 'second'],
    ]);
    await expect(desk.dataSource.query('DELETE FROM review')).rejects.toThrow();
    await expect(desk.dataSource.query(`UPDATE review SET reason = 'other'`)).rejects.toThrow();
  });

  test('of whoever had not seen the newest one is refused', async () => {
    const { id } = await declined();
    const first = await decide(mara, id, 'approved', { after: null }).expect(200);
    const newest = (first.body as VerificationDetail).reviews[0]?.id;
    for (const after of [null, randomUUID()])
      expect((await decide(omar, id, 'rejected', { after }).expect(409)).body).toMatchObject({
        code: 'review_changed',
      });
    expect((await withdraw(omar, id, { after: null }).expect(409)).body).toMatchObject({
      code: 'review_changed',
    });
    expect(await seenBy(omar, id)).toEqual(first.body);
    await decide(omar, id, 'rejected', { after: newest?.toUpperCase() }).expect(200);
  });

  test('whose process loses Postgres in the middle of it leaves nothing, and can be made again', async () => {
    const { id } = await declined();
    const server = new URL(process.env['TEST_POSTGRES_OWNER_URL'] ?? '');
    server.pathname = new URL(desk.api.settings.database.url).pathname;
    const owner = new pg.Client({ connectionString: server.href });
    await owner.connect();
    // The decision is written, and its audit event has to wait.
    await owner.query('BEGIN; LOCK TABLE audit_event IN SHARE MODE');
    const deciding = decide(mara, id, 'approved').then((answer) => answer);
    let ended: unknown[] = [];
    while (ended.length === 0)
      ended = await desk.dataSource.query<unknown[]>(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%audit_event%'`,
      );
    expect((await deciding).status).toBe(503);
    await owner.end();
    expect([
      await desk.count(`review WHERE verification_id = '${id}'`),
      (await seenBy(mara, id)).reviewStage,
    ]).toEqual([0, 'open']);
    await decide(mara, id, 'approved', { after: null }).expect(200);
    expect((await seenBy(mara, id)).reviews).toHaveLength(1);
  });

  test('of two at once on the same page, one counts and the other is refused', async () => {
    const { id } = await declined();
    const answers = await Promise.all(
      [mara, omar, mara, omar].map((who) => decide(who, id, 'rejected', { after: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await seenBy(mara, id)).reviews).toHaveLength(1);
  });

  test.each(['in_progress', 'unconfirmed'] as const)('is taken of a case that is %s', async (status) => {
    const { id } = await desk.submit(
      status,
      status === 'unconfirmed' ? { cut: 'within' } : { body: inProgress(`r-${status}`) },
    );
    expect((await decide(mara, id, 'rejected').expect(200)).body).toMatchObject({
      status,
      reviewDecision: 'rejected',
      needsReview: false,
    });
  });

  test('needs a reason, and one of the three decisions', async () => {
    const { id } = await declined();
    for (const [body, field] of [
      [{ decision: 'approved', reason: ' ' }, 'reason'],
      [{ decision: 'approved' }, 'reason'],
      [{ decision: 'withdrawn', reason: 'x' }, 'decision'],
      [{ decision: 'approved', reason: 'x', more: 1 }, 'more'],
    ] as const)
      expect((await mara.put(`/api/verifications/${id}/review`).send(body).expect(400)).body).toMatchObject({
        errors: [{ field }],
      });
    await decide(mara, randomUUID(), 'approved').expect(404);
    expect((await seenBy(mara, id)).reviews).toEqual([]);
  });

  test('of a purged case is refused, and what was said in earlier ones is gone', async () => {
    const { dueCase, purge, nothingDue } = retentionOf(() => desk);
    const { id } = await dueCase();
    await decide(mara, id, 'rejected', { reason: 'Anbu told me', comment: 'on the phone' }).expect(200);
    expect(await purge()).toBe(1);
    expect((await decide(mara, id, 'approved').expect(409)).body).toMatchObject({ code: 'purged' });
    expect((await withdraw(mara, id).expect(409)).body).toMatchObject({ code: 'purged' });
    expect(await seenBy(mara, id)).toMatchObject({
      review: { decision: 'rejected', reason: '', comment: null, reviewedBy: mara.account.email },
      reviews: [{ decision: 'rejected', reason: '', comment: null }],
    });
    await nothingDue();
  });

  test('is told to open browsers', async () => {
    const { id } = await declined();
    const heard = await desk.changes(() => decide(mara, id, 'approved').expect(200));
    expect(heard).toEqual([{ id, status: 'completed', verificationStatus: 'declined' }]);
  });

  test('by a token counts as its maker’s', async () => {
    const { id } = await declined();
    const script = await tokenOf(desk, 'analyst');
    expect((await decide(script, id, 'approved').expect(200)).body).toMatchObject({
      review: { reviewedBy: 'token: script' },
      reviews: [{ reviewedById: desk.admin.account.id }],
    });
  });
});

describe('what the provider says later', () => {
  test('leaves the decision, and asks for another one', async () => {
    const before = await declined();
    await decide(mara, before.id, 'approved').expect(200);
    await answersAnew(before, 'completed-accepted-id-card');
    const changed = await seenBy(mara, before.id);
    expect(changed).toMatchObject({
      verificationStatus: 'accepted',
      reviewDecision: 'approved',
      reviewStage: 'decided',
      needsReview: true,
      findings: expect.arrayContaining([expect.objectContaining({ code: 'answer_changed' })]),
    });
    expect((await decide(mara, before.id, 'approved').expect(200)).body).toMatchObject({
      needsReview: false,
    });
  });

  test('as its first word asks for another decision, too, where it should not be believed', async () => {
    const before = await desk.submit('early', { body: inProgress('r-early') });
    await decide(mara, before.id, 'approved').expect(200);
    await answersAnew(before, 'completed-declined-passport');
    expect(await seenBy(mara, before.id)).toMatchObject({
      verificationStatus: 'declined',
      reviewDecision: 'approved',
      needsReview: true,
    });
  });
});

describe('withdrawing', () => {
  test('opens the case again and is a decision of its own', async () => {
    const { id } = await declined();
    await decide(mara, id, 'approved').expect(200);
    expect((await withdraw(omar, id, { reason: 'Wrong case' }).expect(200)).body).toMatchObject({
      reviewDecision: null,
      reviewStage: 'open',
      needsReview: true,
      review: null,
      reviews: [
        { decision: 'approved', stage: 'decided' },
        { decision: 'withdrawn', stage: 'open', reason: 'Wrong case', reviewedBy: omar.account.email },
      ],
    });
    expect((await withdraw(omar, id).expect(409)).body).toMatchObject({ code: 'nothing_to_withdraw' });
    await decide(mara, id, 'rejected').expect(200);
    expect(await audited(id, 'review_withdrawn')).toEqual([
      {
        actor: omar.account.email,
        action: 'verification.review_withdrawn',
        details: { reviewId: expect.any(String), from: 'decided', stage: 'open', decision: 'approved' },
      },
    ]);
  });

  test('needs a reason, and a case that is there', async () => {
    const { id } = await declined();
    await decide(mara, id, 'approved').expect(200);
    await withdraw(mara, id, { reason: '' }).expect(400);
    await withdraw(mara, randomUUID()).expect(404);
    expect((await seenBy(mara, id)).reviewStage).toBe('decided');
  });
});

describe('the audit log', () => {
  test('tells the decision and a reason of the list, and nothing that somebody wrote', async () => {
    const { id } = await declined();
    await decide(mara, id, 'rejected', { reason: 'Suspected fraud', comment: 'Anbu 999941057058' }).expect(
      200,
    );
    await decide(mara, id, 'approved', { reason: 'Anbu 999941057058 rang' }).expect(200);
    await withdraw(mara, id, { reason: 'Not Anbu 999941057058' }).expect(200);
    const events = await audited(id, 'reviewed', 'review_withdrawn');
    expect(events.map(({ details }) => [details['decision'], details['reason']])).toEqual([
      ['rejected', 'Suspected fraud'],
      ['approved', null],
      ['approved', undefined],
    ]);
    expect(JSON.stringify(events)).not.toContain('Anbu');
  });

  test('and the decision stand and fall together', async () => {
    const { id } = await declined();
    const { url } = desk.api.settings.database;
    const refuse = `CHECK (action NOT IN ('verification.reviewed', 'verification.review_withdrawn')) NOT VALID`;
    await decide(mara, id, 'approved').expect(200);
    const before = await seenBy(mara, id);
    await asOwner(url, `ALTER TABLE audit_event ADD CONSTRAINT no_reviews ${refuse}`);
    await decide(mara, id, 'rejected').expect(500);
    await withdraw(mara, id).expect(500);
    await asOwner(url, 'ALTER TABLE audit_event DROP CONSTRAINT no_reviews');
    expect(await seenBy(mara, id)).toEqual(before);
  });
});
