import { FINDING_SEVERITIES, findingCode } from '@desk/contract';
import type { Verification } from './verification.entity.ts';

/** Findings that ask for a person. */
const WARNING = findingCode.options.filter((code) => FINDING_SEVERITIES[code] !== 'info');

type Judged = Pick<
  Verification,
  | 'status'
  | 'verificationStatus'
  | 'findings'
  | 'reviewDecision'
  | 'reviewedAt'
  | 'answerChangedAt'
  | 'purgedAt'
>;

/**
 * Whether a person should decide a case: it has no decision, or one from before the provider changed its answer, and it
 * was declined, failed, is unconfirmed, or was accepted with a finding that warns. `NEEDS_REVIEW` says the same in SQL.
 */
export function needsReview(v: Judged): boolean {
  if (v.purgedAt !== null) return false;
  const decided =
    v.reviewDecision !== null && !(v.answerChangedAt && v.reviewedAt && v.answerChangedAt > v.reviewedAt);
  if (decided) return false;
  if (v.status === 'failed' || v.status === 'unconfirmed' || v.verificationStatus === 'declined') return true;
  return v.verificationStatus === 'accepted' && v.findings.some((code) => WARNING.includes(code));
}

/** Over `verification v`; never null. */
export const NEEDS_REVIEW = `(v.purged_at IS NULL
  AND (v.review_decision IS NULL OR coalesce(v.answer_changed_at > v.reviewed_at, false))
  AND (v.status IN ('failed', 'unconfirmed') OR coalesce(v.verification_status = 'declined', false)
    OR (coalesce(v.verification_status = 'accepted', false) AND v.findings && ARRAY[${WARNING.map((code) => `'${code}'`).join(', ')}])))`;
