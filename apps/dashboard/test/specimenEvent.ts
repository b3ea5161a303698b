import type { AuditEvent } from '@desk/contract';

/** A view of a case by an invented analyst; `n` makes its id, `over` replaces whole fields. */
export const specimenEvent = (n: number, over: Partial<AuditEvent> = {}): AuditEvent => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  at: '2026-11-18T10:20:30.456Z',
  actorId: '00000000-0000-4000-8000-0000000000aa',
  actor: 'analyst@example.com',
  action: 'verification.viewed',
  verificationId: null,
  details: {},
  ...over,
});
