import { FINDING_SEVERITIES, type FindingCode } from './findings.ts';
import type { FourEyes } from './review.ts';
import type { ReviewDecision, Verdict } from './vocabulary.ts';

/** What of a case makes a decision about it risky. */
export interface Judged {
  findings: readonly FindingCode[];
  verificationStatus: Verdict | null;
}

/** Whether the rule asks for a second person: the API goes by it, and the desk says so before somebody decides. */
export const needsSecond = (rule: FourEyes, decision: ReviewDecision, judged: Judged): boolean => {
  switch (rule) {
    case 'off':
      return false;
    case 'rejections':
      return decision === 'rejected';
    case 'high_risk':
      return isHighRisk(decision, judged);
    case 'all':
      return true;
  }
};

/** A critical finding, or a decision against the provider's verdict. */
const isHighRisk = (decision: ReviewDecision, { findings, verificationStatus }: Judged): boolean =>
  findings.some((code) => FINDING_SEVERITIES[code] === 'critical') ||
  (decision === 'approved' && verificationStatus === 'declined') ||
  (decision === 'rejected' && verificationStatus === 'accepted');
