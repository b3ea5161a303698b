/** Everything that the audit log records: the thing, then what was done. */
export type AuditAction =
  | 'session.created'
  | 'session.failed'
  | 'session.ended'
  | 'account.created'
  | 'verification.submitted'
  | 'verification.viewed'
  | 'image.viewed'
  | 'exchange.viewed'
  | 'verification.status_changed'
  | 'verification.recheck_requested'
  | 'export.created'
  | 'export.finished'
  | 'export.aborted';
