import type { Statistics } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { NEEDS_REVIEW } from '../verifications/needs-review.ts';

type Queue = Statistics['queue'];
type Row = Omit<Queue, 'oldestNeedsReview' | 'oldestWaiting'> & {
  oldestNeedsReview: Date | null;
  oldestWaiting: Date | null;
};

/** What waits at this moment, in the same words as the filters that the numbers lead to; each by an index that holds little else. */
export async function queueNumbers(manager: EntityManager, now: Date): Promise<Queue> {
  const [row] = await manager.query<Row[]>(
    `SELECT needing.count AS "needsReview", needing.oldest AS "oldestNeedsReview",
       waiting.count AS waiting, waiting.oldest AS "oldestWaiting",
       stages.awaiting AS "awaitingSecond", stages.disagreed, unconfirmed.count AS unconfirmed, flagged.stalled, flagged.parked
     FROM
       (SELECT count(*)::int, min(v.requested_at) AS oldest FROM verification v WHERE ${NEEDS_REVIEW}) needing,
       (SELECT count(*)::int, min(v.requested_at) AS oldest FROM verification v
        WHERE v.status IN ('queued', 'in_progress') AND v.purged_at IS NULL) waiting,
       (SELECT count(*) FILTER (WHERE v.review_stage = 'awaiting_second')::int AS awaiting,
          count(*) FILTER (WHERE v.review_stage = 'disagreed')::int AS disagreed
        FROM verification v WHERE v.review_stage IN ('awaiting_second', 'disagreed')) stages,
       (SELECT count(*)::int FROM verification v WHERE v.status = 'unconfirmed' AND v.purged_at IS NULL) unconfirmed,
       (SELECT count(*) FILTER (WHERE 'stalled' = ANY (v.findings))::int AS stalled,
          count(*) FILTER (WHERE 'parked' = ANY (v.findings))::int AS parked
        FROM verification v WHERE v.findings && ARRAY['stalled', 'parked']) flagged`,
  );
  if (row === undefined) throw new Error('Counting gave no row');
  return {
    ...row,
    oldestNeedsReview: secondsSince(row.oldestNeedsReview, now),
    oldestWaiting: secondsSince(row.oldestWaiting, now),
  };
}

/** Never less than none: the provider's clock, which says when a case was requested, may be ahead. */
const secondsSince = (time: Date | null, now: Date): number | null =>
  time && Math.max(0, (now.getTime() - time.getTime()) / 1000);
