import type { ReviewDecision, ReviewStage } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { Problem } from '../http/problem.ts';
import type { Pending } from './review-rules.ts';

/** A decision of a case, as the next one needs to know it. */
export interface Standing {
  id: string;
  decision: ReviewDecision | 'withdrawn';
  stage: ReviewStage;
  personId: string;
  by: string;
  at: Date;
}

export type Unsettled = Standing & Pending;

/** The decisions so far, oldest first. The case's lock keeps others from adding one. */
export const standingReviews = (manager: EntityManager, id: string): Promise<Standing[]> =>
  manager.query<Standing[]>(
    `SELECT id, decision, stage, reviewed_by_id AS "personId", reviewed_by AS by, reviewed_at AS at
     FROM review WHERE verification_id = $1 ORDER BY sequence`,
    [id],
  );

/**
 * Those since the case was last settled or open, about the provider's newest word: two people decide on the same answer.
 * `HALF_DECIDED_BY` says the same in SQL.
 */
export const pendingOf = (reviews: readonly Standing[], answerChangedAt: Date | null): Unsettled[] =>
  reviews
    .slice(reviews.findLastIndex(({ stage }) => stage === 'decided' || stage === 'open') + 1)
    .filter((review): review is Unsettled => review.decision !== 'withdrawn')
    .filter(({ at }) => answerChangedAt === null || at >= answerChangedAt);

/** Whether the person `:personId` made one of the decisions that have not settled the case `v`: another one is to decide. */
export const HALF_DECIDED_BY = `(v.review_stage IN ('awaiting_second', 'disagreed') AND EXISTS (
  SELECT FROM review r
  WHERE r.verification_id = v.id AND r.reviewed_by_id = :personId AND r.stage IN ('awaiting_second', 'disagreed')
    AND r.reviewed_at >= coalesce(v.answer_changed_at, '-infinity')
    AND NOT EXISTS (
      SELECT FROM review s
      WHERE s.verification_id = v.id AND s.stage IN ('decided', 'open') AND s.sequence > r.sequence)))`;

/** @throws Problem 409 when a newer decision than the one that the caller saw is there */
export function refuseIfNewer(reviews: readonly Standing[], after: string | null | undefined): void {
  if (after !== undefined && after !== (reviews.at(-1)?.id ?? null))
    throw Problem.conflict('review_changed', 'Somebody has decided since you looked.');
}
