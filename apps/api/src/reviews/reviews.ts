import { randomUUID } from 'node:crypto';
import {
  needsSecond,
  type BulkResult,
  type BulkReview,
  type ReviewInput,
  type ReviewStage,
  type ReviewWithdrawal,
} from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { keepAssignment } from '../assignments/keep-assignment.ts';
import { AuditLog, type Json } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { changeCase } from '../verifications/change-case.ts';
import { eachAlone } from '../verifications/each-alone.ts';
import { needsReview } from '../verifications/needs-review.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { ReviewPolicies } from './review-policies.ts';
import { sealedAmong, stageAfter, type ReviewConflict } from './review-rules.ts';
import { pendingOf, refuseIfNewer, standingReviews, type Standing } from './standing-reviews.ts';

type Decision = Omit<ReviewInput, 'after'>;

/** One row of the history, to be added. */
type Added = Pick<ReviewInput, 'reason' | 'comment'> & Pick<Standing, 'decision' | 'stage'>;

const WHY: Record<ReviewConflict, string> = {
  second_person_needed: 'The second decision is another person’s.',
  third_person_needed: 'Two decisions disagree: a third person settles it.',
};

/** What people decide. A decision is a row that stays; the case holds the one that counts. */
@Injectable()
export class Reviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policies: ReviewPolicies,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Decides a case in whatever state it is: a person may know enough before the provider answers, or without it.
   * @throws Problem 404; 409 when the case is purged, when somebody decided since the caller looked (`after`), or when
   * four eyes ask for somebody else
   */
  decide(caller: Caller, id: string, { after, ...decision }: ReviewInput): Promise<void> {
    return this.dataSource.transaction((manager) =>
      changeCase(manager, id, async (before) => {
        const reviews = await standingReviews(manager, id);
        refuseIfNewer(reviews, after);
        await this.settle(manager, caller, before, reviews, decision);
      }),
    );
  }

  /** Each case by itself: one that cannot be decided holds up no other. Nobody's decision is overridden unseen. */
  decideMany(caller: Caller, { ids, ...decision }: BulkReview): Promise<BulkResult> {
    return eachAlone(ids, (id) =>
      this.dataSource.transaction((manager) =>
        changeCase(manager, id, async (before) => {
          if (before.reviewStage === 'decided' && !needsReview(before))
            throw Problem.conflict('already_decided', 'This case has a decision.');
          await this.settle(manager, caller, before, await standingReviews(manager, id), decision);
        }),
      ),
    );
  }

  /**
   * Takes back the newest decision: one that counts opens the case again, and one that never came to count leaves that
   * which does. Nobody but its maker withdraws a decision that is sealed.
   * @throws Problem 404, 409 as for a decision, and when there is nothing to withdraw
   */
  withdraw(caller: Caller, id: string, { reason, after }: ReviewWithdrawal): Promise<void> {
    return this.dataSource.transaction((manager) =>
      changeCase(manager, id, async ({ reviewStage: from, reviewDecision }) => {
        const reviews = await standingReviews(manager, id);
        refuseIfNewer(reviews, after);
        if (from === 'open') throw Problem.conflict('nothing_to_withdraw', 'This case has no decision.');
        if (from === 'awaiting_second' && reviews.at(-1)?.personId !== personOf(caller))
          throw Problem.conflict(
            'not_yours',
            'Only who decided first may withdraw it before the second decision.',
          );
        const stage = from !== 'decided' && reviewDecision !== null ? 'decided' : 'open';
        const input = { decision: 'withdrawn' as const, reason, comment: null, stage } as const;
        const reviewId = await this.add(manager, caller, id, input);
        await manager.update(
          Verification,
          { id },
          { reviewStage: stage, ...(stage === 'open' && UNDECIDED) },
        );
        await keepAssignment(manager, caller, id);
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'verification.review_withdrawn',
          verificationId: id,
          details: { reviewId, from, stage, decision: from === 'decided' ? reviewDecision : null },
        });
      }),
    );
  }

  /** Adds a decision and lets it have its effect; the caller holds the case's lock. */
  private async settle(
    manager: EntityManager,
    caller: Caller,
    before: Verification,
    reviews: readonly Standing[],
    { decision, reason, comment }: Decision,
  ): Promise<void> {
    const { id } = before;
    const personId = personOf(caller);
    const pending = pendingOf(reviews, before.answerChangedAt);
    const { fourEyes, reasons } = await this.policies.read(manager);
    const second = needsSecond(fourEyes, decision, before);
    const stage = stageAfter(pending, { decision, personId }, second);
    if (stage === 'second_person_needed' || stage === 'third_person_needed')
      throw Problem.conflict(stage, WHY[stage]);
    const reviewId = await this.add(manager, caller, id, { decision, reason, comment, stage });
    // Whoever has the case while another one decides first may be the second.
    const released = stage === 'decided' || before.assignee === personId;
    await manager.update(
      Verification,
      { id },
      {
        reviewStage: stage,
        ...(released && { assigneeId: null, assignedUntil: null }),
        ...(stage === 'decided' && {
          reviewDecision: decision,
          reviewReason: reason,
          reviewedBy: caller.account.email,
          reviewedAt: () => 'now()',
          firstReviewedBy: pending[0]?.by ?? null,
        }),
      },
    );
    const listed = reasons[decision].includes(reason) ? reason : null;
    await this.audit.record(manager, {
      actor: caller.account,
      action: 'verification.reviewed',
      verificationId: id,
      details: { reviewId, stage, ...told(stage, { decision, reason: listed }, reviews) },
    });
  }

  private async add(
    manager: EntityManager,
    caller: Caller,
    id: string,
    { decision, reason, comment, stage }: Added,
  ): Promise<string> {
    const reviewId = randomUUID();
    await manager.query(
      `INSERT INTO review (verification_id, id, decision, reason, comment, stage, reviewed_by_id, reviewed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, reviewId, decision, reason, comment || null, stage, personOf(caller), caller.account.email],
    );
    return reviewId;
  }
}

const UNDECIDED = {
  reviewDecision: null,
  reviewReason: null,
  reviewedBy: null,
  reviewedAt: null,
  firstReviewedBy: null,
};

/**
 * What the audit log is told: nothing of a first decision that is sealed, and it together with the one that opens it. A
 * reason in free words may be about the person, and the log outlives the case: it holds those of the list alone.
 */
function told(
  stage: ReviewStage,
  decision: Record<'decision' | 'reason', Json>,
  reviews: readonly Standing[],
): Record<string, Json> {
  if (stage === 'awaiting_second') return {};
  const before = sealedAmong(reviews)
    .filter((review) => review.decision !== 'withdrawn')
    .map(({ id, decision, by }) => ({ reviewId: id, decision, by }));
  return { ...decision, ...(before.length > 0 && { before }) };
}
