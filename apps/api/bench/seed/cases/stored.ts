import type { AuditActor } from '../../../src/audit/audit-log.ts';
import { SubmissionImage } from '../../../src/images/submission-image.entity.ts';
import type { Verification } from '../../../src/verifications/verification.entity.ts';
import type { Applicant } from '../applicants/applicant.ts';

/** The row that a submission inserts, and what the table adds to it. */
export function storedCase(
  owner: { id: string; dataKey: Buffer },
  { email, country }: Applicant,
  actor: AuditActor,
  at: Date,
): Verification {
  return {
    ...NOTHING_YET,
    ...owner,
    email,
    country: country.code,
    status: 'queued',
    nextCheckAt: at,
    submittedById: actor === 'system' ? null : actor.id,
    submittedBy: actor === 'system' ? actor : actor.email,
    submittedAt: at,
    requestedAt: at,
  };
}

export const storedImages = (verificationId: string, { images }: Applicant): SubmissionImage[] =>
  (['selfie', 'front', 'back'] as const).map((side) =>
    Object.assign(new SubmissionImage(), {
      verificationId,
      side,
      contentType: null,
      bytes: null,
      sha256: null,
      sourceUrl: images[side],
    }),
  );

/** Every column that a submission leaves to its default. */
const NOTHING_YET: Omit<
  Verification,
  | 'id'
  | 'dataKey'
  | 'email'
  | 'country'
  | 'status'
  | 'nextCheckAt'
  | 'submittedById'
  | 'submittedBy'
  | 'submittedAt'
  | 'requestedAt'
> = {
  referenceId: null,
  providerError: null,
  verificationStatus: null,
  declinedReason: null,
  declinedReasons: [],
  fullName: null,
  fullNameNative: null,
  documentType: null,
  documentNumber: null,
  documentCountry: null,
  dateOfBirth: null,
  issueDate: null,
  expiryDate: null,
  faceMatchConfidence: null,
  passedChecks: [],
  failedChecks: [],
  unperformedChecks: [],
  findings: [],
  responseSha256: null,
  documentKey: null,
  personKey: null,
  derivedWith: 0,
  answerChangedAt: null,
  exchangeCount: 0,
  attempts: 0,
  failingSince: null,
  leaseUntil: null,
  leaseToken: '0',
  sendingAt: null,
  recheckRequestedAt: null,
  reviewDecision: null,
  reviewReason: null,
  reviewedBy: null,
  reviewedAt: null,
  firstReviewedBy: null,
  reviewStage: 'open',
  assigneeId: null,
  assignedUntil: null,
  completedAt: null,
  lastCheckedAt: null,
  relationshipEndedOn: null,
  holdReason: null,
  heldBy: null,
  heldAt: null,
  purgedAt: null,
  assignee: null,
};
