import { z } from 'zod';
import { pageNumber, pageSize, storableText } from './query.ts';

const time = z.iso.datetime();
const date = z.iso.date();

/** When the relationship with the applicant ended; null while it lasts or nobody said. */
export const relationshipChange = z.strictObject({ endedOn: date.nullable() });
export type RelationshipChange = z.infer<typeof relationshipChange>;

/** A hold keeps a case from being purged; it is placed and lifted with a reason. */
export const holdChange = z.strictObject({
  held: z.boolean(),
  reason: storableText.trim().min(1, 'Must not be empty').max(1000),
});
export type HoldChange = z.infer<typeof holdChange>;

export const legalHold = z.object({ reason: z.string(), by: z.string(), at: time });
export type LegalHold = z.infer<typeof legalHold>;

/** What was destroyed, when and under which rule. `retentionMonths` is the rule of the case's country at that time. */
export const purgeRecord = z.object({
  verificationId: z.uuid(),
  purgedAt: time,
  purgedBy: z.string(),
  relationshipEndedOn: date,
  country: z.string(),
  retentionMonths: z.int(),
  images: z.int(),
  bodies: z.int(),
});
export type PurgeRecord = z.infer<typeof purgeRecord>;

/** How long a case is kept. `keptUntil`: the day from which it may be purged; null while the relationship lasts. */
export const caseRetention = z.object({
  relationshipEndedOn: date.nullable(),
  retentionMonths: z.int(),
  keptUntil: date.nullable(),
  hold: legalHold.nullable(),
  purge: purgeRecord.nullable(),
});
export type CaseRetention = z.infer<typeof caseRetention>;

export const retentionPage = z.strictObject({ page: pageNumber, perPage: pageSize });
export type RetentionPage = z.infer<typeof retentionPage>;

/** What a purge would destroy now: the dry run. `held` counts the cases that are due but held. */
export const purgePreview = z.object({
  data: z.array(
    z.object({
      verificationId: z.uuid(),
      country: z.string(),
      relationshipEndedOn: date,
      retentionMonths: z.int(),
      keptUntil: date,
      images: z.int(),
      bodies: z.int(),
    }),
  ),
  total: z.int(),
  held: z.int(),
});
export type PurgePreview = z.infer<typeof purgePreview>;

export const purgeResult = z.object({ purged: z.int() });
export type PurgeResult = z.infer<typeof purgeResult>;

export const purgeList = z.object({ data: z.array(purgeRecord), total: z.int() });
export type PurgeList = z.infer<typeof purgeList>;
