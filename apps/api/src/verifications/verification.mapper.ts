import type {
  CaseRetention,
  Exchange,
  Note,
  Review,
  ReviewRecord,
  VerificationDetail,
  VerificationImage,
  VerificationRow,
} from '@desk/contract';
import { readAnswer } from '@desk/provider-protocol';
import type { SubmissionImage } from '../images/submission-image.entity.ts';
import type { ProviderExchange } from '../provider/provider-exchange.entity.ts';
import type { OtherCases } from '../findings/other-cases.ts';
import { checksOf } from './checks-of.ts';
import { findingsOf } from './findings.ts';
import { freeKeys } from './free-keys.ts';
import { needsReview } from './needs-review.ts';
import type { Verification } from './verification.entity.ts';

/** What of a case its row in a list is made of. */
export const LISTED = [
  'id',
  'referenceId',
  'email',
  'country',
  'status',
  'verificationStatus',
  'declinedReason',
  'declinedReasons',
  'fullName',
  'fullNameNative',
  'documentType',
  'documentNumber',
  'documentCountry',
  'dateOfBirth',
  'faceMatchConfidence',
  'failedChecks',
  'unperformedChecks',
  'findings',
  'reviewDecision',
  'reviewStage',
  'reviewedAt',
  'answerChangedAt',
  'requestedAt',
  'completedAt',
  'submittedAt',
  'lastCheckedAt',
  'purgedAt',
] as const satisfies (keyof Verification)[];
export type ListedCase = Pick<Verification, (typeof LISTED)[number] | 'assignee'>;

/** A case as the list shows it. */
export function toRow(v: ListedCase): VerificationRow {
  return {
    id: v.id,
    referenceId: v.referenceId,
    email: v.email,
    country: v.country,
    status: v.status,
    verificationStatus: v.verificationStatus,
    declinedReason: v.declinedReason,
    declinedReasons: v.declinedReasons,
    fullName: v.fullName,
    fullNameNative: v.fullNameNative,
    documentType: v.documentType,
    documentNumber: v.documentNumber,
    documentCountry: v.documentCountry,
    dateOfBirth: v.dateOfBirth,
    faceMatchConfidence: v.faceMatchConfidence,
    failedChecks: v.failedChecks,
    unperformedChecks: v.unperformedChecks,
    findings: v.findings,
    reviewDecision: v.reviewDecision,
    reviewStage: v.reviewStage,
    needsReview: needsReview(v),
    assigneeId: v.assignee,
    requestedAt: v.requestedAt.toISOString(),
    completedAt: v.completedAt?.toISOString() ?? null,
    submittedAt: v.submittedAt.toISOString(),
    lastCheckedAt: v.lastCheckedAt?.toISOString() ?? null,
    purgedAt: v.purgedAt?.toISOString() ?? null,
  };
}

/** What belongs to a case in other tables. */
export interface Beside {
  images: SubmissionImage[];
  retention: CaseRetention;
  reviews: ReviewRecord[];
  notes: Note[];
  otherCases: OtherCases;
}

/** A case with everything known of it. @param json the newest good body; null before there is one. */
export function toDetail(
  v: Verification,
  json: unknown,
  { images, retention, reviews, notes, otherCases }: Beside,
): VerificationDetail {
  const body = readAnswer(json);
  const { document } = body.result.verification_data;
  const { proof, additional_proof: additionalProof } = body.result.additional_data.document;
  return {
    ...toRow(v),
    document: hasResult(json)
      ? {
          fullName: document.name.full_name,
          firstName: document.name.first_name,
          middleName: document.name.middle_name,
          lastName: document.name.last_name,
          dateOfBirth: document.dob,
          issueDate: document.issue_date,
          expiryDate: document.expiry_date,
          documentNumber: document.document_number,
          selectedTypes: document.selected_type,
          supportedTypes: document.supported_types,
        }
      : null,
    checks: checksOf(body),
    proof: freeKeys(proof),
    additionalProof: freeKeys(additionalProof),
    agent: freeKeys(body.result.info.agent),
    geolocation: freeKeys(body.result.info.geolocation),
    findings: findingsOf(v, body, otherCases),
    providerError: v.providerError,
    images: images.map(toImage),
    review: reviewOf(v, reviews),
    reviews,
    assignedUntil: (v.assignee && v.assignedUntil?.toISOString()) ?? null,
    notes,
    exchangeCount: v.exchangeCount,
    submittedBy: v.submittedBy,
    nextCheckAt: v.nextCheckAt?.toISOString() ?? null,
    retention,
    masked: false,
  };
}

/** The decision that counts; a newer one that awaits its second does not yet. */
function reviewOf(v: Verification, reviews: ReviewRecord[]): Review | null {
  if (v.reviewDecision === null || v.reviewedAt === null) return null;
  return {
    decision: v.reviewDecision,
    reason: v.reviewReason ?? '',
    comment:
      reviews.findLast(({ stage, decision }) => stage === 'decided' && decision !== 'withdrawn')?.comment ??
      null,
    reviewedBy: v.reviewedBy ?? '',
    reviewedAt: v.reviewedAt.toISOString(),
    firstReviewedBy: v.firstReviewedBy,
  };
}

/** Whether anything was read from the document: by the body itself, since its status may be one that nobody knows. */
const hasResult = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'result' in json && json.result !== null;

function toImage(image: SubmissionImage): VerificationImage {
  const { verificationId, side, contentType, bytes, sha256, sourceUrl } = image;
  const url = sourceUrl === null ? `/api/verifications/${verificationId}/images/${side}` : null;
  return { side, contentType, bytes, sha256, url, sourceUrl };
}

export function toExchange(exchange: ProviderExchange): Exchange {
  const {
    id,
    operation,
    durationMs,
    httpStatus,
    outcome,
    bodySha256,
    bodyBytes,
    bodyTruncated,
    changed,
    requestId,
  } = exchange;
  const contentType = exchange.headers['content-type'];
  return {
    id,
    operation,
    startedAt: exchange.startedAt.toISOString(),
    durationMs,
    httpStatus,
    outcome,
    bodySha256,
    bodyBytes,
    bodyTruncated,
    contentType: typeof contentType === 'string' ? contentType : null,
    requestId,
    changed,
  };
}
