import type { PurgeRecord } from '@desk/contract';
import { day } from './rule.ts';

/** A row of `purge g`, by the columns of `PURGED`. */
export type PurgeRow = Omit<PurgeRecord, 'purgedAt'> & { purgedAt: Date };

export const PURGED = `g.verification_id AS "verificationId", g.purged_at AS "purgedAt", g.purged_by AS "purgedBy",
  ${day('g.relationship_ended_on')} AS "relationshipEndedOn", g.country, g.retention_months AS "retentionMonths",
  g.images, g.bodies`;

export const toPurgeRecord = ({ purgedAt, ...row }: PurgeRow): PurgeRecord => ({
  ...row,
  purgedAt: purgedAt.toISOString(),
});
