import type { Statistics } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { OUTDATED } from '../verifications/needs-review.ts';
import type { Span } from './local-days.ts';

/** Over `verification v`: a person's decision stands, and is about the provider's newest word. One that was withdrawn is none. */
const DECIDED = `v.review_decision IS NOT NULL AND NOT ${OUTDATED}`;

const ANSWERED = 'v.completed_at >= $1 AND v.completed_at < $2';

/** More are no help, and a provider may invent one for each case. */
const REASONS = 100;

/**
 * Why cases answered in a period were declined, and how often people saw it otherwise. Counted by whole lists of reasons
 * first, of which there are few.
 */
export const declinedReasonsOf = (
  manager: EntityManager,
  { from, to }: Span,
): Promise<Statistics['declinedReasons']> =>
  manager.query(
    `SELECT reason, sum(count)::int AS count, sum(decided)::int AS decided, sum(overridden)::int AS overridden
     FROM (
       SELECT v.declined_reasons, count(*) AS count, count(*) FILTER (WHERE ${DECIDED}) AS decided,
         count(*) FILTER (WHERE ${DECIDED} AND v.review_decision = 'approved') AS overridden
       FROM verification v WHERE v.verification_status = 'declined' AND ${ANSWERED}
       GROUP BY v.declined_reasons) listed, unnest(listed.declined_reasons) AS reason
     GROUP BY reason ORDER BY count DESC, reason LIMIT ${REASONS}`,
    [from, to],
  );

/** How many of the cases accepted in a period people decided, and how many of them they rejected. */
export async function acceptedOf(
  manager: EntityManager,
  { from, to }: Span,
): Promise<Statistics['accepted']> {
  const [row] = await manager.query<Statistics['accepted'][]>(
    `SELECT count(*)::int AS decided, count(*) FILTER (WHERE v.review_decision = 'rejected')::int AS overridden
     FROM verification v WHERE v.verification_status = 'accepted' AND ${DECIDED} AND ${ANSWERED}`,
    [from, to],
  );
  return row ?? { decided: 0, overridden: 0 };
}
