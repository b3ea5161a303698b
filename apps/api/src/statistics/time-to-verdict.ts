import type { Statistics } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import type { Span } from './local-days.ts';

/**
 * How long applicants waited for the verdicts of a period, in seconds. Where the provider's two times contradict each
 * other, there is nothing to measure.
 */
export async function timeToVerdictOf(
  manager: EntityManager,
  { from, to }: Span,
): Promise<Statistics['timeToVerdict']> {
  const [row] = await manager.query<{ count: number; times: [number, number] | null }[]>(
    `SELECT count(*)::int AS count,
       percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY date_part('epoch', v.completed_at - v.requested_at)) AS times
     FROM verification v
     WHERE v.completed_at >= $1 AND v.completed_at < $2 AND v.verification_status IS NOT NULL
       AND v.completed_at >= v.requested_at`,
    [from, to],
  );
  const [median = null, p95 = null] = row?.times ?? [];
  return { count: row?.count ?? 0, median, p95 };
}
