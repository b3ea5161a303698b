import {
  FINDING_SEVERITIES,
  needsSecond,
  type FindingCode,
  type FourEyes,
  type ReviewDecision,
  type VerificationDetail,
} from '@desk/contract';
import type { Standing } from './standing.ts';

/** What a decision does to the case. */
export type Effect = 'settles' | 'awaits' | 'second' | 'third';

export const effectOf = (
  standing: Standing,
  rule: FourEyes,
  decision: ReviewDecision,
  { findings, verificationStatus }: VerificationDetail,
): Effect => {
  if (standing === 'second') return 'second';
  if (standing === 'third') return 'third';
  const judged = { findings: findings.map(({ code }) => code), verificationStatus };
  return needsSecond(rule, decision, judged) ? 'awaits' : 'settles';
};

/** What somebody should know before they decide so. */
export type Caution =
  | { what: 'againstDeclined' | 'againstAccepted' | 'noVerdict' }
  | { what: 'failed' | 'unperformed'; checks: string[] }
  | { what: 'critical'; findings: FindingCode[] };

const isCritical = (code: FindingCode) => FINDING_SEVERITIES[code] === 'critical';

/** An approval vouches for everything about the case, a rejection goes at most against the verdict, and asking again for nothing. */
export const cautionsOf = (decision: ReviewDecision, verification: VerificationDetail): Caution[] => {
  const { verificationStatus, failedChecks, unperformedChecks } = verification;
  if (decision === 'resubmission_requested') return [];
  if (decision === 'rejected') return verificationStatus === 'accepted' ? [{ what: 'againstAccepted' }] : [];
  const critical = [...new Set(verification.findings.map(({ code }) => code))].filter(isCritical);
  return [
    ...(verificationStatus === 'declined' ? [{ what: 'againstDeclined' as const }] : []),
    ...(verificationStatus === null ? [{ what: 'noVerdict' as const }] : []),
    ...(failedChecks.length > 0 ? [{ what: 'failed' as const, checks: failedChecks }] : []),
    ...(unperformedChecks.length > 0 ? [{ what: 'unperformed' as const, checks: unperformedChecks }] : []),
    ...(critical.length > 0 ? [{ what: 'critical' as const, findings: critical }] : []),
  ];
};
