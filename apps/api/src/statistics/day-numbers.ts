import type { DayNumbers } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { ENDINGS } from './endings.ts';
import type { Span } from './local-days.ts';

/** Over `review r`: it settled its case, and was not withdrawn before another one did. */
const STANDS = `r.stage = 'decided' AND r.decision <> 'withdrawn' AND (
  SELECT next.stage FROM review next
  WHERE next.verification_id = r.verification_id AND next.sequence > r.sequence
    AND (next.stage = 'open' OR (next.stage = 'decided' AND next.decision <> 'withdrawn'))
  ORDER BY next.sequence LIMIT 1) IS DISTINCT FROM 'open'`;

/** What came in, was answered and was decided in some hours of a day. */
export async function dayNumbers(manager: EntityManager, { from, to }: Span): Promise<DayNumbers> {
  const [row] = await manager.query<DayNumbers[]>(
    `SELECT submitted.count AS submitted, answered.*, decided.count AS decided
     FROM
       (SELECT count(*)::int FROM verification v WHERE v.requested_at >= $1 AND v.requested_at < $2) submitted,
       (SELECT ${ENDINGS} FROM verification v WHERE v.completed_at >= $1 AND v.completed_at < $2) answered,
       (SELECT count(*)::int FROM review r WHERE r.reviewed_at >= $1 AND r.reviewed_at < $2 AND ${STANDS}) decided`,
    [from, to],
  );
  if (row === undefined) throw new Error('Counting gave no row');
  return row;
}
