import { z } from 'zod';
import { countryCode } from './submission.ts';
import { reviewDecision, verdict, verificationJobStatus } from './vocabulary.ts';

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

/** One value or several; a query string says a single one without a list. */
const anyOf = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item).max(300), item.transform((value) => [value])]).optional();

/** A number, as JSON writes it or as a query string does; never an empty string read as 0. */
const number = <T extends z.ZodType<number, number>>(schema: T) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^-?\d+(\.\d+)?$/, 'Must be a number')
        .transform(Number),
    ])
    .pipe(schema);

/** A date (its start in UTC) or a date with time and offset; comes out as an ISO time. */
const instant = z
  .union([z.iso.date().transform((date) => `${date}T00:00:00.000Z`), z.iso.datetime({ offset: true })], {
    error: 'Must be a date (2026-01-31) or a time with its offset (2026-01-31T10:00:00Z)',
  })
  .transform((time) => new Date(time).toISOString())
  .refine((time) => time >= '0001' && time < '9999', 'Must lie between the years 1 and 9998')
  .optional();

const text = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !value.includes('\u0000'), 'Must not contain a null character');
const confidence = number(z.number().min(0).max(100)).optional();

const filterFields = {
  status: anyOf(verificationJobStatus),
  verificationStatus: anyOf(verdict),
  country: anyOf(countryCode),
  declinedReason: anyOf(text),
  documentType: anyOf(text),
  failedCheck: anyOf(text),
  unperformedCheck: anyOf(text),
  finding: anyOf(text),
  reviewDecision: anyOf(z.enum([...reviewDecision.options, 'none'])),
  assigneeId: anyOf(z.union([z.uuid(), z.literal('none')])),
  requestedFrom: instant,
  requestedTo: instant,
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
  page: number(z.int().min(1).max(1_000_000)).default(1),
  perPage: number(z.int().min(1).max(100)).default(25),
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
] as const;
export type FacetName = (typeof FACETS)[number];

const facetCounts = z.array(z.object({ value: z.string(), count: z.int() }));

/** How many cases each choice would give, under all the other filters; most frequent first. */
export const facets = z.object(
  Object.fromEntries(FACETS.map((name) => [name, facetCounts])) as Record<FacetName, typeof facetCounts>,
);
export type Facets = z.infer<typeof facets>;
