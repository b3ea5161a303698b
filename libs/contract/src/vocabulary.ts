import { z } from 'zod';

/** Where a verification stands. Only `apps/api/src/verifications/transitions.ts` says what may follow what. */
export const verificationJobStatus = z.enum([
  'queued',
  'in_progress',
  'completed',
  'failed',
  'rejected',
  'unconfirmed',
]);
export type JobStatus = z.infer<typeof verificationJobStatus>;

/** The provider's verdict, a fact of its own beside the job's status and the analyst's decision. */
export const verdict = z.enum(['accepted', 'declined']);
export type Verdict = z.infer<typeof verdict>;

export const reviewDecision = z.enum(['approved', 'rejected', 'resubmission_requested']);
export type ReviewDecision = z.infer<typeof reviewDecision>;

export const checkResult = z.enum(['passed', 'failed', 'not_performed']);
export type CheckResult = z.infer<typeof checkResult>;

/** The checks that the provider publishes, in the CSV's order. Others may appear; they are shown, never dropped. */
export const KNOWN_CHECKS = [
  'face',
  'document',
  'document_visibility',
  'document_must_not_be_expired',
  'document_proof',
  'selected_type',
  'document_country',
  'face_on_document_matched',
  'name',
  'document_number',
  'dob',
  'issue_date',
  'expiry_date',
] as const;

export const imageSide = z.enum(['selfie', 'front', 'back']);
export type ImageSide = z.infer<typeof imageSide>;

/** What a call to the provider was for. */
export const exchangeOperation = z.enum(['submit', 'poll', 'recheck']);
export type ExchangeOperation = z.infer<typeof exchangeOperation>;

/** What came of a call to the provider: an answer that could be used, or why there is none. */
export const exchangeOutcome = z.enum([
  'in_progress',
  'completed',
  'failed',
  'refused',
  'unexpected',
  'mismatched',
  'unreadable',
  'not_found',
  'unauthorized',
  'rate_limited',
  'unavailable',
  'unreachable',
  'interrupted',
  'timed_out',
]);
export type ExchangeOutcome = z.infer<typeof exchangeOutcome>;

/** Where the desk's own decision stands: `awaiting_second` and `disagreed` only where four eyes are asked for. */
export const reviewStage = z.enum(['open', 'awaiting_second', 'disagreed', 'decided']);
export type ReviewStage = z.infer<typeof reviewStage>;

export const role = z.enum(['analyst', 'auditor', 'admin']);
export type Role = z.infer<typeof role>;

/** Everything that the audit log records: the thing, then what was done. */
export const auditAction = z.enum([
  'session.created',
  'session.failed',
  'session.refused',
  'session.ended',
  'access.refused',
  'account.created',
  'account.linked',
  'account.changed',
  'account.password_changed',
  'account.password_reset',
  'account.second_factor_enrolled',
  'account.second_factor_removed',
  'account.recovery_codes_renewed',
  'account.sessions_ended',
  'token.created',
  'token.revoked',
  'policy.changed',
  'review_policy.changed',
  'view.created',
  'view.changed',
  'view.deleted',
  'keys.rotated',
  'verification.submitted',
  'verification.viewed',
  'verification.revealed',
  'verification.status_changed',
  'verification.recheck_requested',
  'verification.sent_again',
  'verification.marked_not_sent',
  'verification.answer_mismatched',
  'verification.answer_late',
  'verification.reviewed',
  'verification.review_withdrawn',
  'verification.assigned',
  'verification.released',
  'verification.note_added',
  'verification.relationship_changed',
  'verification.hold_placed',
  'verification.hold_lifted',
  'verification.purged',
  'image.viewed',
  'exchange.viewed',
  'export.created',
  'export.started',
  'export.finished',
  'export.aborted',
]);
export type AuditAction = z.infer<typeof auditAction>;
