import { z } from 'zod';
import { anyOf, flag, instant, number, pageNumber, pageSize, storableText } from './query.ts';
import { countryCode } from './submission.ts';
import { reviewDecision, reviewStage, verdict, verificationJobStatus } from './vocabulary.ts';

export const SORT_FIELDS = [
  'requestedAt',
  'submittedAt',
  'completedAt',
  'email',
  'fullName',
  'country',
  'status',
  'verificationStatus',
  'faceMatchConfidence',
] as const;

const text = storableText.min(1).max(200);
const confidence = number(z.number().min(0).max(100)).optional();

const filterFields = {
  status: anyOf(verificationJobStatus),
  verificationStatus: anyOf(verdict),
  country: anyOf(countryCode),
  declinedReason: anyOf(text),
  documentType: anyOf(text),
  failedCheck: anyOf(text),
  unperformedCheck: anyOf(text),
  /** Whether any check was not performed, whichever. */
  unperformed: flag.optional(),
  finding: anyOf(text),
  reviewDecision: anyOf(z.enum([...reviewDecision.options, 'none'])),
  /** Whether the decision that counts is from before the provider's first or newest verdict. */
  outdated: flag.optional(),
  reviewStage: anyOf(reviewStage),
  assigneeId: anyOf(z.union([z.uuid(), z.literal('none')])),
  /**
   * Cases that a person should decide: without a decision (or with an outdated one), and declined, failed by the provider,
   * unconfirmed, accepted with a finding that warns, or in any state with one about the provider's answers; and whatever awaits
   * another person's decision. What a person marked as not sent has failed too, and is not among them.
   */
  needsReview: flag.optional(),
  /** Whether everything about the person was destroyed. Such a case keeps its status, and waits for nothing. */
  purged: flag.optional(),
  requestedFrom: instant,
  requestedTo: instant,
  completedFrom: instant,
  completedTo: instant,
  faceMatchMin: confidence,
  faceMatchMax: confidence,
  q: z.string().trim().pipe(text).optional(),
};

/** The filters that the list, the facets and the exports share. */
export const verificationFilter = z.strictObject(filterFields);
export type VerificationFilter = z.infer<typeof verificationFilter>;

const sorting = {
  sort: z.enum(SORT_FIELDS).default('requestedAt'),
  order: z.enum(['asc', 'desc']).default('desc'),
};

/** A page of the list: the filters, the order and which page. */
export const verificationSearch = z.strictObject({
  ...filterFields,
  ...sorting,
  page: pageNumber,
  perPage: pageSize,
});
export type VerificationSearch = z.infer<typeof verificationSearch>;

export const FACETS = [
  'status',
  'verificationStatus',
  'country',
  'declinedReason',
  'documentType',
  'failedCheck',
  'unperformedCheck',
  'finding',
  'reviewDecision',
  'reviewStage',
] as const;
export type FacetName = (typeof FACETS)[number];

const facetCounts = z.array(z.object({ value: z.string(), count: z.int() }));

/** How many cases each choice would give, under all the other filters; most frequent first. */
export const facets = z.object(
  Object.fromEntries(FACETS.map((name) => [name, facetCounts])) as Record<FacetName, typeof facetCounts>,
);
export type Facets = z.infer<typeof facets>;
