import { z } from 'zod';
import { storableText } from './query.ts';
import { reviewDecision, reviewStage } from './vocabulary.ts';

const time = z.iso.datetime();
const reason = storableText.trim().min(1, 'Must not be empty').max(200);
const comment = storableText.trim().max(4000).nullable();

/** What a person decides. `after` is the id of the newest decision that they saw (null: none); a newer one answers 409. */
export const reviewInput = z.strictObject({
  decision: reviewDecision,
  reason,
  comment: comment.default(null),
  after: z.uuid().toLowerCase().nullish(),
});
export type ReviewInput = z.infer<typeof reviewInput>;

/** One reason for many cases. What has a decision that stands is skipped: nobody's is overridden unseen. */
export const bulkReview = z.strictObject({
  ids: z.array(z.uuid().toLowerCase()).min(1).max(100),
  decision: reviewDecision,
  reason,
  comment: comment.default(null),
});
export type BulkReview = z.infer<typeof bulkReview>;

/**
 * Undoing is a decision of its own, and the history keeps both. The case is open again; where what is undone had not come to
 * count yet (`stage` is not `decided`), an earlier decision that counts still does.
 */
export const reviewWithdrawal = z.strictObject({ reason, after: z.uuid().toLowerCase().nullish() });
export type ReviewWithdrawal = z.infer<typeof reviewWithdrawal>;

/** The decision that counts. Under four eyes `firstReviewedBy` is who decided first. */
export const review = z.object({
  decision: reviewDecision,
  reason: z.string(),
  comment: z.string().nullable(),
  reviewedBy: z.string(),
  reviewedAt: time,
  firstReviewedBy: z.string().nullable(),
});
export type Review = z.infer<typeof review>;

/**
 * One decision in the history. `stage` is where it left the case. While a second person is awaited, the first decision is
 * `sealed` to everybody but who made it: `decision`, `reason` and `comment` are null. Withdrawn, it stays so until somebody
 * has decided; why it was withdrawn, too (its `decision` is told: `withdrawn`).
 */
export const reviewRecord = z.object({
  id: z.uuid(),
  decision: z.enum([...reviewDecision.options, 'withdrawn']).nullable(),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
  stage: reviewStage,
  sealed: z.boolean(),
  reviewedById: z.uuid().nullable(),
  reviewedBy: z.string(),
  reviewedAt: time,
});
export type ReviewRecord = z.infer<typeof reviewRecord>;

/** Which cases were decided, taken or assigned, and why the others were not. */
export const bulkResult = z.object({
  accepted: z.array(z.uuid()),
  skipped: z.array(z.object({ id: z.uuid(), code: z.string() })),
});
export type BulkResult = z.infer<typeof bulkResult>;

/** Where a second person decides, too: nowhere, on rejections, on high risk (a critical finding, or against the provider's verdict), or always. */
export const fourEyes = z.enum(['off', 'rejections', 'high_risk', 'all']);
export type FourEyes = z.infer<typeof fourEyes>;

const reasons = z
  .array(reason)
  .max(100)
  .transform((list) => [...new Set(list)]);

/** The rules of deciding, which admins set: four eyes, and the reasons that are offered for each decision. */
export const reviewPolicy = z.strictObject({
  fourEyes,
  reasons: z.strictObject({ approved: reasons, rejected: reasons, resubmission_requested: reasons }),
});
export type ReviewPolicy = z.infer<typeof reviewPolicy>;
