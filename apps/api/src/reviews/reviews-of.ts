import type { ReviewDecision, ReviewRecord } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { PREPARED } from '../database/prepared.ts';
import { sealedAmong } from './review-rules.ts';

type Row = Omit<ReviewRecord, 'decision' | 'reviewedAt' | 'sealed'> & {
  decision: ReviewDecision | 'withdrawn';
  reviewedAt: Date;
};

/**
 * A case's decisions, oldest first, as one person may see them: the first of two stays sealed to others until the second
 * is made. @param viewerId the person who asks (`personOf`)
 */
export async function reviewsOf(
  manager: EntityManager,
  id: string,
  viewerId: string,
): Promise<ReviewRecord[]> {
  const rows = await manager.query<Row[]>(
    `${PREPARED} SELECT id, decision, reason, comment, stage, reviewed_by_id AS "reviewedById", reviewed_by AS "reviewedBy",
       reviewed_at AS "reviewedAt"
     FROM review WHERE verification_id = $1 ORDER BY sequence`,
    [id],
  );
  const closed = new Set(sealedAmong(rows));
  return rows.map((row) => {
    const sealed = closed.has(row) && row.reviewedById !== viewerId;
    const seen = { ...row, reviewedAt: row.reviewedAt.toISOString(), sealed };
    if (!sealed) return seen;
    // That a decision was withdrawn is no secret: the case is open again.
    const decision = row.decision === 'withdrawn' ? row.decision : null;
    return { ...seen, decision, reason: null, comment: null };
  });
}
