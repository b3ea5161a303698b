import type { VerificationResult } from '@desk/provider-protocol';
import type { Plan } from '../scenarios/plan.ts';
import type { Oddity } from '../scenarios/scenario.ts';
import type { Reading } from './reading.ts';
import { REASONS, type Reason } from './reasons.ts';

type Checks = VerificationResult['verification_result'];

/** The checks that go with the reasons: what a reason fails is 0, what it prevents or what was not read is null. */
export function checksFor(plan: Plan, reading: Reading, oddities: Set<Oddity>): Checks {
  const reasons: Reason[] = plan.verdict === 'declined' ? plan.reasons.map((word) => REASONS[word]) : [];
  const result = (name: Reason['fails'][number], wasRead = true) => {
    if (reasons.some(({ fails }) => fails.includes(name))) return 0;
    return !wasRead || reasons.some(({ skips }) => skips.includes(name)) ? null : 1;
  };
  return {
    face: oddities.has('face-failed-anyway') ? 0 : result('face'),
    document: {
      document: result('document'),
      document_visibility: result('document_visibility'),
      document_must_not_be_expired: result('document_must_not_be_expired', reading.expiryDate !== null),
      document_proof: result('document_proof'),
      selected_type: result('selected_type'),
      document_country: result('document_country'),
      face_on_document_matched: result('face_on_document_matched'),
      name: result('name', reading.fullName !== null),
      document_number: result('document_number', reading.number !== null),
      dob: result('dob', reading.dob !== null),
      issue_date: result('issue_date', reading.issueDate !== null),
      expiry_date: result('expiry_date', reading.expiryDate !== null),
    },
  };
}
