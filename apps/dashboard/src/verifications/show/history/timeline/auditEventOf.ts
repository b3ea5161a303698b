import type { AuditEvent } from '@desk/contract';
import type { EventEntry } from './entries.ts';

/** An entry as the audit log's own parts take it. A history names people and not their ids. */
export const auditEventOf = ({ event, at }: EventEntry, verificationId: string): AuditEvent => ({
  ...event,
  at,
  actorId: null,
  verificationId,
});
