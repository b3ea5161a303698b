import { z } from 'zod';
import { finding, findingCode } from './findings.ts';
import { note } from './notes.ts';
import { caseRetention } from './retention.ts';
import { review, reviewRecord } from './review.ts';
import {
  checkResult,
  imageSide,
  reviewDecision,
  reviewStage,
  verdict,
  verificationJobStatus,
} from './vocabulary.ts';

const time = z.iso.datetime();

/** A case as the list shows it. Times are ISO 8601 UTC; what the provider read is text as it wrote it. */
export const verificationRow = z.object({
  id: z.uuid(),
  referenceId: z.string().nullable(),
  email: z.string(),
  country: z.string(),
  status: verificationJobStatus,
  verificationStatus: verdict.nullable(),
  declinedReason: z.string().nullable(),
  declinedReasons: z.array(z.string()),
  fullName: z.string().nullable(),
  fullNameNative: z.string().nullable(),
  documentType: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentCountry: z.string().nullable(),
  dateOfBirth: z.string().nullable(),
  faceMatchConfidence: z.number().nullable(),
  failedChecks: z.array(z.string()),
  unperformedChecks: z.array(z.string()),
  findings: z.array(findingCode),
  reviewDecision: reviewDecision.nullable(),
  reviewStage,
  assigneeId: z.uuid().nullable(),
  /** Whether a person should decide: see `needsReview` among the filters. */
  needsReview: z.boolean(),
  requestedAt: time,
  completedAt: time.nullable(),
  submittedAt: time,
  lastCheckedAt: time.nullable(),
  /** Everything that was read from the documents is destroyed since then. */
  purgedAt: time.nullable(),
});
export type VerificationRow = z.infer<typeof verificationRow>;

/** `asOf`: of when it is at least, and how far that is behind, where a replica of the database was read; else it is of now. */
export const verificationPage = z.object({
  data: z.array(verificationRow),
  total: z.int(),
  asOf: z.iso.datetime().optional(),
  behindMs: z.int().optional(),
});
export type VerificationPage = z.infer<typeof verificationPage>;

/** What was read from the document, as the provider wrote it; null where it read nothing. */
export const extractedDocument = z.object({
  fullName: z.string().nullable(),
  firstName: z.string().nullable(),
  middleName: z.string().nullable(),
  lastName: z.string().nullable(),
  dateOfBirth: z.string().nullable(),
  issueDate: z.string().nullable(),
  expiryDate: z.string().nullable(),
  documentNumber: z.string().nullable(),
  selectedTypes: z.array(z.string()),
  supportedTypes: z.array(z.string()),
});
export type ExtractedDocument = z.infer<typeof extractedDocument>;

/** A free key of the provider's: any JSON, shown as text. */
export const freeKeys = z.record(z.string(), z.json());
export type FreeKeys = z.infer<typeof freeKeys>;

/** An image as submitted: held here (`url` serves it), or handed in as a link, which is passed on and never fetched. */
export const verificationImage = z.object({
  side: imageSide,
  contentType: z.string().nullable(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  url: z.string().nullable(),
  sourceUrl: z.string().nullable(),
});
export type VerificationImage = z.infer<typeof verificationImage>;

/** A case with everything known about it. */
export const verificationDetail = verificationRow.extend({
  document: extractedDocument.nullable(),
  checks: z.array(z.object({ name: z.string(), result: checkResult })),
  proof: freeKeys,
  additionalProof: freeKeys,
  agent: freeKeys,
  geolocation: freeKeys,
  findings: z.array(finding),
  providerError: z
    .object({ code: z.string().nullable(), field: z.string().nullable(), message: z.string() })
    .nullable(),
  images: z.array(verificationImage),
  review: review.nullable(),
  /** Every decision, oldest first. */
  reviews: z.array(reviewRecord),
  /** When the case goes back to nobody, unless its assignee does something. */
  assignedUntil: time.nullable(),
  /** Oldest first. */
  notes: z.array(note),
  exchangeCount: z.int(),
  submittedBy: z.string().nullable(),
  nextCheckAt: time.nullable(),
  retention: caseRetention,
  /** Whether the e-mail, the document's number and the like came covered; `POST …/reveal` uncovers them. */
  masked: z.boolean(),
});
export type VerificationDetail = z.infer<typeof verificationDetail>;

export const recheckResult = z.object({ verification: verificationDetail, changed: z.boolean() });
export type RecheckResult = z.infer<typeof recheckResult>;

export const bulkRecheck = z.strictObject({ ids: z.array(z.uuid().toLowerCase()).min(1).max(100) });
export type BulkRecheck = z.infer<typeof bulkRecheck>;

/** Which of the asked-for cases will be re-checked; the others have no reference to ask about. */
export const bulkRecheckResult = z.object({ accepted: z.array(z.uuid()), skipped: z.array(z.uuid()) });
export type BulkRecheckResult = z.infer<typeof bulkRecheckResult>;
