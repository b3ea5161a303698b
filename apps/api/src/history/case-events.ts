import { auditAction, type AuditAction } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { DOTS } from '../verifications/masking.ts';
import type { EventEntry } from './looks-together.ts';

/** The history has these themselves, and a sealed one sealed. */
const TOLD_OTHERWISE: readonly AuditAction[] = [
  'verification.reviewed',
  'verification.review_withdrawn',
  'verification.note_added',
];

/** What everybody who may see a case may know that happened to it: all that is recorded of it, or of its images and answers. */
const TOLD = auditAction.options.filter(
  (action) => /^(verification|image|exchange)\./.test(action) && !TOLD_OTHERWISE.includes(action),
);

/** A case that a machine looks at each minute has more events than anybody reads. */
const SHOWN = 1_000;

type Row = Omit<EventEntry['event'], 'times'> & { at: Date };

/**
 * A case's newest events, newest first, and how many older ones there are. @param covered without what people wrote in
 * free words, such as why a case is held
 */
export async function caseEvents(
  manager: EntityManager,
  id: string,
  covered: boolean,
): Promise<{ entries: EventEntry[]; omitted: number }> {
  const [rows, [counted]] = await Promise.all([
    manager.query<Row[]>(
      `SELECT uid AS id, at, actor, action, details FROM audit_event
       WHERE verification_id = $1 AND action = ANY($2) ORDER BY at DESC, id DESC LIMIT ${SHOWN}`,
      [id, TOLD],
    ),
    manager.query<{ total: number }[]>(
      'SELECT count(*)::int AS total FROM audit_event WHERE verification_id = $1 AND action = ANY($2)',
      [id, TOLD],
    ),
  ]);
  const entries = rows.map(({ at, details, ...event }) => ({
    kind: 'event' as const,
    at: at.toISOString(),
    event: { ...event, details: covered ? withoutWords(details) : details, times: 1 },
  }));
  return { entries, omitted: Math.max(0, (counted?.total ?? 0) - rows.length) };
}

const withoutWords = (details: Row['details']): Row['details'] =>
  'reason' in details ? { ...details, reason: DOTS } : details;
