import { FINDING_SEVERITIES, findingCode, type FindingCode } from '@desk/contract';
import { ownerOf } from '../findings/owners.ts';
import type { Verification } from './verification.entity.ts';

/** Findings that ask for a person once there is a verdict. */
const WARNING = findingCode.options.filter((code) => FINDING_SEVERITIES[code] !== 'info');

/**
 * Those that ask for one at once: asking went wrong, or the provider said what it should not, and the verdict may never come
 * or be about somebody else. A finding about the document or about other cases waits for the verdict, which would have whoever
 * decided before it decide again.
 */
const OF_CALLS = WARNING.filter((code) => ownerOf(code) === 'calls');

type Judged = Pick<
  Verification,
  | 'status'
  | 'verificationStatus'
  | 'findings'
  | 'reviewDecision'
  | 'reviewStage'
  | 'reviewedAt'
  | 'answerChangedAt'
  | 'completedAt'
  | 'purgedAt'
>;

/**
 * Whether a person should decide a case: it awaits another person's decision, or it has none (or one from before the
 * provider's newest word) and was declined, failed, is unconfirmed, was accepted with a finding that warns, or has one about
 * the provider's answers. What failed without an answer was marked as not sent: a person has dealt with it.
 * `NEEDS_REVIEW` says the same in SQL.
 */
export function needsReview(v: Judged): boolean {
  if (v.purgedAt !== null) return false;
  if (v.reviewStage === 'awaiting_second' || v.reviewStage === 'disagreed') return true;
  const outdated = v.answerChangedAt && v.reviewedAt && v.answerChangedAt > v.reviewedAt;
  if (v.reviewDecision !== null && !outdated) return false;
  if (v.status === 'failed' && v.completedAt !== null) return true;
  if (v.status === 'unconfirmed' || v.verificationStatus === 'declined') return true;
  return hasAny(v.verificationStatus === 'accepted' ? WARNING : OF_CALLS, v);
}

const hasAny = (codes: readonly FindingCode[], { findings }: Judged): boolean =>
  findings.some((code) => codes.includes(code));

const sqlArray = (codes: readonly FindingCode[]): string =>
  `ARRAY[${codes.map((code) => `'${code}'`).join(', ')}]`;

/** Over `verification v`; never null: the decision that counts is from before the provider's newest word. */
export const OUTDATED = `coalesce(v.answer_changed_at > v.reviewed_at, false)`;

/**
 * Over `verification v`; never null, and of columns alone. The bitmap `needsReview` (migration 11) has the same words. Among 400,000 cases of which 562 wait, the index of the same condition (migration 10)
 * finds the oldest in 0.03 ms and counts them in 0.07; without it: 380 and 280.
 */
export const NEEDS_REVIEW = `(v.purged_at IS NULL AND (v.review_stage IN ('awaiting_second', 'disagreed')
  OR (v.review_decision IS NULL OR ${OUTDATED})
    AND (v.status = 'unconfirmed' OR (v.status = 'failed' AND v.completed_at IS NOT NULL)
      OR coalesce(v.verification_status = 'declined', false) OR v.findings && ${sqlArray(OF_CALLS)}
      OR (coalesce(v.verification_status = 'accepted', false) AND v.findings && ${sqlArray(WARNING)}))))`;
