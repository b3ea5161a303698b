import { z } from 'zod';
import { exchangeOutcome } from './vocabulary.ts';

/**
 * Whether it is a name of the IANA database, also one that another has replaced: one browser says `Asia/Kolkata`, another
 * `Asia/Calcutta`, and an engine lists only one of them. Offsets are none: Postgres reads their signs the other way round.
 */
const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Days begin at midnight in `timeZone` (IANA); `days` back from today, today included. */
export const statisticsInput = z.strictObject({
  timeZone: z.string().refine(isTimeZone, 'Must be a time zone such as Asia/Kolkata').default('UTC'),
  days: z.int().min(1).max(366).default(30),
});
export type StatisticsInput = z.infer<typeof statisticsInput>;

const count = z.int();
const seconds = z.number().nullable();

/** So many cases of one day: submitted, then those whose answer came in it, then decisions made in it. */
const dayNumbers = z.object({
  submitted: count,
  accepted: count,
  declined: count,
  failed: count,
  decided: count,
});
export type DayNumbers = z.infer<typeof dayNumbers>;

/** The first screen's numbers. Times are in seconds; `null` where there is nothing to measure. */
export const statistics = z.object({
  at: z.iso.datetime(),
  /** So far today, and a week before up to the same time of day. */
  today: dayNumbers,
  weekBefore: dayNumbers,
  /** By the day of the answer, oldest first, days without any included. `from` inclusive and `to` exclusive are the day's bounds. */
  verdicts: z.array(
    z.object({
      day: z.iso.date(),
      from: z.iso.datetime(),
      to: z.iso.datetime(),
      accepted: count,
      declined: count,
      failed: count,
    }),
  ),
  /**
   * Of the cases declined in the period, the 100 most frequent first; `decided` of them by a person about this answer, `overridden` when they
   * approved what was declined.
   */
  declinedReasons: z.array(z.object({ reason: z.string(), count, decided: count, overridden: count })),
  /** Accepted by the provider and then rejected by a person, among those decided. */
  accepted: z.object({ decided: count, overridden: count }),
  countries: z.array(z.object({ country: z.string(), count, accepted: count, declined: count })),
  /** From the request to the provider's verdict. */
  timeToVerdict: z.object({ count, median: seconds, p95: seconds }),
  /** What waits now, and the oldest's age. */
  queue: z.object({
    needsReview: count,
    oldestNeedsReview: seconds,
    waiting: count,
    oldestWaiting: seconds,
    awaitingSecond: count,
    disagreed: count,
    unconfirmed: count,
    stalled: count,
    parked: count,
  }),
  provider: z.object({
    /**
     * `paused` until an answer comes; `pausedUntil` is null once the next call may try. `slowed` after a limit was met: it works,
     * at less than its usual rate.
     */
    state: z.enum(['working', 'slowed', 'paused']),
    reason: z.string().nullable(),
    since: z.iso.datetime(),
    pausedUntil: z.iso.datetime().nullable(),
    /** Calls per second that go out at most, of all replicas together. */
    ratePerSecond: z.number(),
    lastAnswerAt: z.iso.datetime().nullable(),
    lastOutcome: exchangeOutcome.nullable(),
    /** Calls of the last hour, and those of them without a usable answer. */
    calls: count,
    failed: count,
  }),
});
export type Statistics = z.infer<typeof statistics>;
