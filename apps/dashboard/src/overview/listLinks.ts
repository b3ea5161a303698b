import type { Statistics, Verdict } from '@desk/contract';
import { writeAddress, type AddressFilter } from '../verifications/list/listAddress.ts';

type Span = { from: string; to?: string };

/** The list's address for a filter, newest first; what waits is read from its oldest on. */
const list = (filter: AddressFilter, order: 'asc' | 'desc' = 'desc'): string =>
  `/verifications${writeAddress({ filter, sort: 'requestedAt', order, page: 1, perPage: 25 })}`;

/** Answered in a span of time; without its end, up to any time after. */
const answered = ({ from, to }: Span): AddressFilter => ({ completedFrom: from, completedTo: to });

/** What waits, by what it waits for: the same cases as the API counts. */
export const waitingLinks = {
  needsReview: list({ needsReview: true }, 'asc'),
  waiting: list({ status: ['queued', 'in_progress'], purged: false }, 'asc'),
  awaitingSecond: list({ reviewStage: ['awaiting_second'] }, 'asc'),
  disagreed: list({ reviewStage: ['disagreed'] }, 'asc'),
  unconfirmed: list({ status: ['unconfirmed'], purged: false }, 'asc'),
  stalled: list({ finding: ['stalled'] }, 'asc'),
  parked: list({ finding: ['parked'] }, 'asc'),
} as const satisfies Partial<Record<keyof Statistics['queue'], string>>;

export const submittedLink = ({ from, to }: Span): string => list({ requestedFrom: from, requestedTo: to });

/** How an answer ended: with a verdict, or without one. */
export type Ending = Verdict | 'failed';

export const endingLink = (ending: Ending, span: Span): string =>
  list({
    ...(ending === 'failed' ? { status: ['failed'] } : { verificationStatus: [ending] }),
    ...answered(span),
  });

/** Longer reasons than the filter takes are shown without a link. */
const LONGEST = 200;

export const reasonLink = (reason: string, span: Span, filter: AddressFilter = {}): string | undefined =>
  reason.length > LONGEST
    ? undefined
    : list({ verificationStatus: ['declined'], declinedReason: [reason], ...filter, ...answered(span) });

/** Declined for it, and approved by a person all the same, who saw that. */
export const approvedAnywayLink = (reason: string, span: Span): string | undefined =>
  reasonLink(reason, span, { reviewDecision: ['approved'], outdated: false });

/** Accepted, and rejected by a person all the same, who saw that. */
export const rejectedAnywayLink = (span: Span): string =>
  list({
    verificationStatus: ['accepted'],
    reviewDecision: ['rejected'],
    outdated: false,
    ...answered(span),
  });

export const countryLink = (country: string, span: Span, verdict?: Verdict): string =>
  list({ country: [country], ...(verdict && { verificationStatus: [verdict] }), ...answered(span) });
