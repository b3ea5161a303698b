import { FINDING_SEVERITIES, type FourEyes, type ReviewDecision, type ReviewStage } from '@desk/contract';
import type { Verification } from '../verifications/verification.entity.ts';

/** A decision that has not settled the case: the first of two, or the second that disagreed. */
export interface Pending {
  decision: ReviewDecision;
  personId: string;
}

/** Why somebody may not decide now. */
export type ReviewConflict = 'second_person_needed' | 'third_person_needed';

type Judged = Pick<Verification, 'findings' | 'verificationStatus'>;

/**
 * Where a decision leaves a case. Alone, it settles it. Under four eyes the first awaits a second by another person; two
 * that agree settle it, and where they do not, a third person does.
 * @param pending the decisions since the case was last settled or open, oldest first
 */
export function stageAfter(
  pending: readonly Pending[],
  next: Pending,
  secondNeeded: boolean,
): Exclude<ReviewStage, 'open'> | ReviewConflict {
  const [first, second] = pending;
  if (first === undefined) return secondNeeded ? 'awaiting_second' : 'decided';
  const took = pending.some(({ personId }) => personId === next.personId);
  if (second === undefined) {
    if (took) return 'second_person_needed';
    return first.decision === next.decision ? 'decided' : 'disagreed';
  }
  return took ? 'third_person_needed' : 'decided';
}

/** Whether the rule asks for a second person. */
export function needsSecond(rule: FourEyes, decision: ReviewDecision, judged: Judged): boolean {
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
}

/** A critical finding, or a decision against the provider's verdict. */
function isHighRisk(decision: ReviewDecision, { findings, verificationStatus }: Judged): boolean {
  return (
    findings.some((code) => FINDING_SEVERITIES[code] === 'critical') ||
    (decision === 'approved' && verificationStatus === 'declined') ||
    (decision === 'rejected' && verificationStatus === 'accepted')
  );
}
