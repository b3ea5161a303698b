import type { CaseRetention } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { PREPARED } from '../database/prepared.ts';
import { PURGED, toPurgeRecord, type PurgeRow } from './purge-record.ts';
import { day, keptUntil, MONTHS } from './rule.ts';

/** How long a case is kept; of a purged one, the rule that it was purged under. */
export async function retentionOf(manager: EntityManager, id: string): Promise<CaseRetention> {
  const months = `coalesce(g.retention_months, ${MONTHS})`;
  const [row] = await manager.query<Row[]>(
    `${PREPARED} SELECT ${day('v.relationship_ended_on')} AS "endedOn", ${months} AS months, ${day(keptUntil(months))} AS "keptUntil",
       v.hold_reason AS "holdReason", v.held_by AS "heldBy", v.held_at AS "heldAt", g.verification_id IS NOT NULL AS purged
     FROM verification v CROSS JOIN policy p LEFT JOIN purge g ON g.verification_id = v.id WHERE v.id = $1`,
    [id],
  );
  if (row === undefined) throw new Error(`There is no verification ${id}`);
  const [purge] = row.purged
    ? await manager.query<PurgeRow[]>(`SELECT ${PURGED} FROM purge g WHERE g.verification_id = $1`, [id])
    : [];
  return {
    relationshipEndedOn: row.endedOn,
    retentionMonths: row.months,
    keptUntil: row.keptUntil,
    hold: row.heldAt && {
      reason: row.holdReason ?? '',
      by: row.heldBy ?? '',
      at: row.heldAt.toISOString(),
    },
    purge: purge ? toPurgeRecord(purge) : null,
  };
}

interface Row {
  endedOn: string | null;
  months: number;
  keptUntil: string | null;
  holdReason: string | null;
  heldBy: string | null;
  heldAt: Date | null;
  purged: boolean;
}
