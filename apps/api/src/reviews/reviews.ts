import { randomUUID } from 'node:crypto';
import type {
  BulkResult,
  BulkReview,
  ReviewDecision,
  ReviewInput,
  ReviewStage,
  ReviewWithdrawal,
} from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { AuditLog, type Json } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { changeCase } from '../verifications/change-case.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { eachAlone } from './each-alone.ts';
import { ReviewPolicies } from './review-policies.ts';
import { needsSecond, stageAfter, type Pending, type ReviewConflict } from './review-rules.ts';

interface Standing {
  id: string;
  decision: ReviewDecision | 'withdrawn';
  stage: ReviewStage;
  personId: string;
  by: string;
}

type Unsettled = Standing & Pending;

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
   * @throws Problem 404; 409 when the case is purged, when somebody decided since the caller looked (`after`), or when
   * four eyes ask for somebody else
   */
  decide(caller: Caller, id: string, input: ReviewInput): Promise<void> {
    return this.dataSource.transaction((manager) =>
      changeCase(manager, id, async (before) => {
        const reviews = await standingReviews(manager, id);
        refuseIfNewer(reviews, input.after);
        const pending = pendingOf(reviews);
        const policy = await this.policies.read(manager);
        const stage = stageAfter(
          pending,
          { decision: input.decision, personId: personOf(caller) },
          needsSecond(policy.fourEyes, input.decision, before),
        );
        if (stage === 'second_person_needed' || stage === 'third_person_needed')
          throw Problem.conflict(stage, WHY[stage]);
        const reviewId = await this.add(manager, caller, id, { ...input, stage });
        await manager.update(
          Verification,
          { id },
          {
            reviewStage: stage,
            assigneeId: null,
            assignedUntil: null,
            ...(stage === 'decided' && {
              reviewDecision: input.decision,
              reviewReason: input.reason,
              reviewedBy: caller.account.email,
              reviewedAt: () => 'now()',
              firstReviewedBy: pending[0]?.by ?? null,
            }),
          },
        );
        const listed = policy.reasons[input.decision].includes(input.reason);
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'verification.reviewed',
          verificationId: id,
          details: { reviewId, stage, ...told(stage, input.decision, listed ? input.reason : null, pending) },
        });
      }),
    );
  }

  /** Each case by itself: one that cannot be decided holds up no other. */
  decideMany(caller: Caller, { ids, ...input }: BulkReview): Promise<BulkResult> {
    return eachAlone(ids, (id) => this.decide(caller, id, input));
  }

  /**
   * Opens a case again. Nobody but its maker withdraws a decision that is sealed.
   * @throws Problem 404, 409 as for a decision, and when there is nothing to withdraw
   */
  withdraw(caller: Caller, id: string, { reason, after }: ReviewWithdrawal): Promise<void> {
    return this.dataSource.transaction((manager) =>
      changeCase(manager, id, async (before) => {
        const reviews = await standingReviews(manager, id);
        refuseIfNewer(reviews, after);
        if (before.reviewStage === 'open')
          throw Problem.conflict('nothing_to_withdraw', 'This case has no decision.');
        if (before.reviewStage === 'awaiting_second' && reviews.at(-1)?.personId !== personOf(caller))
          throw Problem.conflict(
            'not_yours',
            'Only who decided first may withdraw it before the second decision.',
          );
        const input = { decision: 'withdrawn' as const, reason, comment: null, stage: 'open' as const };
        const reviewId = await this.add(manager, caller, id, input);
        await manager.update(
          Verification,
          { id },
          {
            reviewStage: 'open',
            reviewDecision: null,
            reviewReason: null,
            reviewedBy: null,
            reviewedAt: null,
            firstReviewedBy: null,
          },
        );
        await this.audit.record(manager, {
          actor: caller.account,
          action: 'verification.review_withdrawn',
          verificationId: id,
          details: { reviewId, from: before.reviewStage, decision: before.reviewDecision },
        });
      }),
    );
  }

  private async add(
    manager: EntityManager,
    caller: Caller,
    id: string,
    {
      decision,
      reason,
      comment,
      stage,
    }: Pick<ReviewInput, 'reason' | 'comment'> & Pick<Standing, 'decision' | 'stage'>,
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

/** The decisions so far, oldest first. The case's lock keeps others from adding one. */
const standingReviews = (manager: EntityManager, id: string): Promise<Standing[]> =>
  manager.query<Standing[]>(
    `SELECT id, decision, stage, reviewed_by_id AS "personId", reviewed_by AS by
     FROM review WHERE verification_id = $1 ORDER BY sequence`,
    [id],
  );

/** Those since the case was last settled or open. */
const pendingOf = (reviews: readonly Standing[]): Unsettled[] =>
  reviews
    .slice(reviews.findLastIndex(({ stage }) => stage === 'decided' || stage === 'open') + 1)
    .filter((review): review is Unsettled => review.decision !== 'withdrawn');

function refuseIfNewer(reviews: readonly Standing[], after: string | null | undefined): void {
  if (after !== undefined && after !== (reviews.at(-1)?.id ?? null))
    throw Problem.conflict('review_changed', 'Somebody has decided since you looked.');
}

/**
 * What the audit log is told: nothing of a first decision that is sealed, and with the second both. A reason in free words
 * may be about the person, and the log outlives the case: it holds those of the list alone.
 */
function told(
  stage: ReviewStage,
  decision: ReviewDecision,
  reason: string | null,
  pending: readonly Unsettled[],
): Record<string, Json> {
  if (stage === 'awaiting_second') return {};
  const before = pending.map(({ id, decision, by }) => ({ reviewId: id, decision, by }));
  return { decision, reason, ...(before.length > 0 && { before }) };
}
