import type { CompletedBody, FailedBody, InProgressBody, RefusalBody } from '@desk/provider-protocol';
import type { VerificationResult } from '@desk/provider-protocol';
import type { Applicant } from '../applicants/applicant.ts';
import { documentOf } from '../applicants/document.ts';
import type { Random } from '../random.ts';
import { decide, type Decision } from './decision.ts';
import { back, front } from './proofs.ts';
import { read, type Reading } from './reading.ts';
import { surroundings } from './surroundings.ts';

/** A job as the provider knows it; times in ISO 8601. */
export interface Job {
  referenceId: string;
  requestedAt: string;
  completedAt: string;
}

const SUPPORTED = ['id_card', 'driving_license', 'passport', 'credit_or_debit_card'];

export const inProgress = ({ referenceId, requestedAt }: Job): InProgressBody => ({
  success: true,
  code: 200,
  message: 'The request is being processed. Please wait for completion.',
  reference_id: referenceId,
  status: 'in_progress',
  requested_at: requestedAt,
});

export const failed = ({ referenceId, requestedAt, completedAt }: Job): FailedBody => ({
  success: true,
  code: 200,
  message: 'The request could not be completed due to an error.',
  reference_id: referenceId,
  status: 'failed',
  error: { message: 'Verification Failed.', code: 'ERROR' },
  requested_at: requestedAt,
  completed_at: completedAt,
});

const REFUSALS = [
  ['email', 'Email is not allowed'],
  ['selfie_image', 'Selfie image could not be downloaded'],
  ['document.front_image', 'Front image could not be downloaded'],
  ['country', 'Country is not enabled for this account'],
] as const;

export function refusal(random: Random): RefusalBody {
  const [field, message] = random.pick(REFUSALS);
  return { success: false, code: 400, message, error: { message, field, code: 'BAD_REQUEST' } };
}

export const completed = (applicant: Applicant, job: Job, random: Random): CompletedBody => ({
  success: true,
  code: 200,
  message: 'Document verification completed successfully.',
  status: 'completed',
  reference_id: job.referenceId,
  result: result(applicant, job, random),
  requested_at: job.requestedAt,
  completed_at: job.completedAt,
});

function result({ number, email, country, person }: Applicant, job: Job, random: Random): VerificationResult {
  const decision = decide(random);
  const shown = {
    country,
    person,
    shownAt: Date.parse(job.requestedAt),
    expired: decision.fails('document_must_not_be_expired'),
  };
  const document = documentOf(number, shown, random);
  const reading = read(document, decision, random);
  const additional = back(document, reading, random);
  const reasons = decision.reasons.map(({ text }) => text);
  return {
    verification_status: reasons.length === 0 ? 'accepted' : 'declined',
    email,
    country: country.code,
    verification_data: {
      document: {
        name: {
          first_name: reading.first,
          middle_name: reading.middle,
          last_name: reading.last,
          full_name: reading.full,
        },
        dob: reading.born,
        expiry_date: reading.expires,
        issue_date: reading.issued,
        document_number: reading.number,
        selected_type: [document.kind.type],
        supported_types: SUPPORTED,
        face_match_confidence: confidence(decision, random),
        // One in a thousand says more than is published.
        ...(random.chance(0.001) && { document_side: 'front' }),
      },
    },
    verification_result: checks(decision, reading),
    info: surroundings(country, random),
    additional_data: {
      document: {
        proof: front(document, reading, random),
        ...(additional && { additional_proof: additional }),
      },
    },
    declined_reason: reasons[0] ?? null,
    declined_reasons_list: reasons,
  };
}

/** 0 to 100; null where the faces were not compared. Low where they differ, and rarely where the face passed. */
function confidence({ reasons, fails, skips }: Decision, random: Random): number | null {
  if (skips('face_on_document_matched')) return null;
  if (fails('face_on_document_matched')) return random.int(3, 49);
  if (reasons.length > 0) return random.int(46, 98);
  return Math.max(random.int(66, 100), random.int(66, 100));
}

/** What a reason fails is 0; what it prevents, or what was not read, is null. */
function checks({ fails, skips }: Decision, reading: Reading): VerificationResult['verification_result'] {
  const of = (name: string, value: string | null = '') => {
    if (fails(name)) return 0;
    return value === null || skips(name) ? null : 1;
  };
  return {
    face: of('face'),
    document: {
      document: of('document'),
      document_visibility: of('document_visibility'),
      document_must_not_be_expired: of('document_must_not_be_expired', reading.expires),
      document_proof: of('document_proof'),
      selected_type: of('selected_type'),
      document_country: of('document_country'),
      face_on_document_matched: of('face_on_document_matched'),
      name: of('name', reading.full),
      document_number: of('document_number', reading.number),
      dob: of('dob', reading.born),
      issue_date: of('issue_date', reading.issued),
      expiry_date: of('expiry_date', reading.expires),
    },
  };
}
