import type { ReviewRecord } from '@desk/contract';
import type { EntityManager } from 'typeorm';

type Row = Omit<ReviewRecord, 'reviewedAt' | 'sealed'> & { reviewedAt: Date };

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
    `SELECT id, decision, reason, comment, stage, reviewed_by_id AS "reviewedById", reviewed_by AS "reviewedBy",
       reviewed_at AS "reviewedAt"
     FROM review WHERE verification_id = $1 ORDER BY sequence`,
    [id],
  );
  return rows.map((row, index) => {
    const sealed =
      row.stage === 'awaiting_second' && index === rows.length - 1 && row.reviewedById !== viewerId;
    const seen = { ...row, reviewedAt: row.reviewedAt.toISOString(), sealed };
    return sealed ? { ...seen, decision: null, reason: null, comment: null } : seen;
  });
}
