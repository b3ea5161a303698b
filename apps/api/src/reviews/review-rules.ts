import type { ReviewDecision, ReviewStage } from '@desk/contract';

/** A decision that has not settled the case: the first of two, or the second that disagreed. */
export interface Pending {
  decision: ReviewDecision;
  personId: string;
}

/** Why somebody may not decide now. */
export type ReviewConflict = 'second_person_needed' | 'third_person_needed';

/**
 * Where a decision leaves a case. Alone, it settles it. Under four eyes the first awaits a second by another person; two
 * that agree settle it, and where they do not, a third person does.
 * @param pending the decisions since the case was last settled or open, oldest first
 */
export function stageAfter(
  pending: readonly Pending[],
  next: Pending,
  secondNeeded: boolean,
): Exclude<ReviewStage, 'open'> | ReviewConflict {
  const [first, second] = pending;
  if (first === undefined) return secondNeeded ? 'awaiting_second' : 'decided';
  const took = pending.some(({ personId }) => personId === next.personId);
  if (second === undefined) {
    if (took) return 'second_person_needed';
    return first.decision === next.decision ? 'decided' : 'disagreed';
  }
  return took ? 'third_person_needed' : 'decided';
}

/** A decision as the history holds it. */
type Recorded = { decision: ReviewDecision | 'withdrawn'; stage: ReviewStage };

/**
 * What is kept from everybody but who wrote it: first decisions that no settling or contradicting one has followed yet, and
 * what was said when one of them was withdrawn. Withdrawing opens nothing: its maker may decide first again.
 * @param reviews all of a case, oldest first
 */
export function sealedAmong<R extends Recorded>(reviews: readonly R[]): R[] {
  const opened = reviews.findLastIndex(
    ({ decision, stage }) => decision !== 'withdrawn' && (stage === 'decided' || stage === 'disagreed'),
  );
  return reviews.filter(
    ({ decision, stage }, index) =>
      index > opened &&
      (stage === 'awaiting_second' ||
        (decision === 'withdrawn' && reviews[index - 1]?.stage === 'awaiting_second')),
  );
}
