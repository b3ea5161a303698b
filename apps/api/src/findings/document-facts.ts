import type { DocumentFacts } from '@desk/document-checks';
import type { ReadBody } from '@desk/provider-protocol';
import { checksOf } from '../verifications/checks-of.ts';
import { providerTime } from '../verifications/provider-time.ts';
import type { Verification } from '../verifications/verification.entity.ts';

/** What was declared with a case, beside what was read. */
export type Declared = Pick<Verification, 'country' | 'requestedAt'>;

/** A body as the document checks take it: every value as it was written. */
export function documentFacts(body: ReadBody, { country, requestedAt }: Declared): DocumentFacts {
  const { document } = body.result.verification_data;
  const { proof, additional_proof: additionalProof } = body.result.additional_data.document;
  return {
    country,
    requestedAt: (providerTime(body.requested_at) ?? requestedAt).toISOString(),
    document: {
      fullName: document.name.full_name,
      firstName: document.name.first_name,
      middleName: document.name.middle_name,
      lastName: document.name.last_name,
      dateOfBirth: document.dob,
      issueDate: document.issue_date,
      expiryDate: document.expiry_date,
      documentNumber: document.document_number,
      selectedTypes: document.selected_type,
    },
    faceMatchConfidence: document.face_match_confidence,
    checks: checksOf(body),
    proof,
    additionalProof,
    geolocation: body.result.info.geolocation,
  };
}
