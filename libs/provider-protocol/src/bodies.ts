import { z } from 'zod';

/**
 * The provider's published bodies (Tutelar, offsite document verification), word for word: what the simulator writes, and the
 * measure by which the API calls an answer unexpected. Reading what comes is `reading.ts`, which never fails.
 */

/** `1` passed, `0` failed, `null` not performed. */
const check = z.union([z.literal(1), z.literal(0), z.null()]);
const nullableText = z.string().nullable();

export const documentChecks = z.strictObject({
  document: check,
  document_visibility: check,
  document_must_not_be_expired: check,
  document_proof: check,
  selected_type: check,
  document_country: check,
  face_on_document_matched: check,
  name: check,
  document_number: check,
  dob: check,
  issue_date: check,
  expiry_date: check,
});

/** Everything that was read from one side, as keys that vary by document: dates, native-script names, MRZ, boxes. */
export const proof = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type Proof = z.infer<typeof proof>;

export const verificationResult = z.strictObject({
  verification_status: z.enum(['accepted', 'declined']),
  email: z.string(),
  country: z.string(),
  verification_data: z.strictObject({
    document: z.strictObject({
      name: z.strictObject({
        first_name: nullableText,
        middle_name: nullableText,
        last_name: nullableText,
        full_name: nullableText,
      }),
      /** A date, or a year alone. */
      dob: nullableText,
      expiry_date: nullableText,
      issue_date: nullableText,
      document_number: nullableText,
      selected_type: z.array(z.string()),
      supported_types: z.array(z.string()),
      face_match_confidence: z.number().min(0).max(100).nullable(),
    }),
  }),
  verification_result: z.strictObject({ face: check, document: documentChecks }),
  info: z.strictObject({
    agent: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
    geolocation: z.record(z.string(), z.string().nullable()),
  }),
  additional_data: z.strictObject({
    document: z.strictObject({ proof: proof.optional(), additional_proof: proof.optional() }),
  }),
  declined_reason: nullableText,
  declined_reasons_list: z.array(z.string()),
});
export type VerificationResult = z.infer<typeof verificationResult>;

const envelope = {
  success: z.literal(true),
  code: z.literal(200),
  message: z.string(),
  reference_id: z.string().min(1),
};

export const completedBody = z.strictObject({
  ...envelope,
  status: z.literal('completed'),
  result: verificationResult,
  requested_at: z.iso.datetime(),
  completed_at: z.iso.datetime(),
});
export type CompletedBody = z.infer<typeof completedBody>;

/** Public clients of the host meet both spellings. */
export const inProgressBody = z.strictObject({
  ...envelope,
  status: z.enum(['in_progress', 'inprogress']),
  requested_at: z.iso.datetime(),
});
export type InProgressBody = z.infer<typeof inProgressBody>;

/** The job failed; `success` is still true. */
export const failedBody = z.strictObject({
  ...envelope,
  status: z.literal('failed'),
  error: z.strictObject({ message: z.string(), code: z.string() }),
  requested_at: z.iso.datetime(),
  completed_at: z.iso.datetime(),
});
export type FailedBody = z.infer<typeof failedBody>;

/** A body about a verification: what a POST and a GET answer with 200. */
export const answerBody = z.discriminatedUnion('status', [completedBody, inProgressBody, failedBody]);
export type AnswerBody = z.infer<typeof answerBody>;

/** HTTP 400: nothing was accepted, so there is no reference. */
export const refusalBody = z.strictObject({
  success: z.literal(false),
  code: z.literal(400),
  message: z.string(),
  error: z.strictObject({ message: z.string(), field: z.string(), code: z.string() }),
});
export type RefusalBody = z.infer<typeof refusalBody>;
