import type { Statistics } from '@desk/contract';

const DAY = 86_400_000;
/** Midnight in Kolkata. */
const TODAY = Date.parse('2026-11-18T18:30:00.000Z');

/** One day's answers; `back` days before 19 November 2026. */
const answersOf = (back: number): Statistics['verdicts'][number] => ({
  day: new Date(TODAY - back * DAY + DAY / 2).toISOString().slice(0, 10),
  from: new Date(TODAY - back * DAY).toISOString(),
  to: new Date(TODAY - (back - 1) * DAY).toISOString(),
  accepted: 100 + back,
  declined: 20 + back,
  failed: back,
});

const none = { submitted: 0, accepted: 0, declined: 0, failed: 0, decided: 0 };

/** A working day at an invented desk, three days of it shown; `over` replaces whole parts. */
export const specimenStatistics = (over: Partial<Statistics> = {}): Statistics => ({
  at: '2026-11-19T08:35:09.123Z',
  today: { submitted: 143, accepted: 100, declined: 20, failed: 0, decided: 37 },
  weekBefore: { submitted: 128, accepted: 101, declined: 20, failed: 0, decided: 0 },
  verdicts: [2, 1, 0].map(answersOf),
  declinedReasons: [
    { reason: 'Document is expired', count: 40, decided: 12, overridden: 3 },
    { reason: 'Name does not match', count: 23, decided: 0, overridden: 0 },
  ],
  accepted: { decided: 210, overridden: 21 },
  countries: [{ country: 'IN', count: 300, accepted: 250, declined: 0 }],
  timeToVerdict: { count: 363, median: 31.4, p95: 3_905 },
  queue: {
    needsReview: 42,
    oldestNeedsReview: 12_300,
    waiting: 12,
    oldestWaiting: 95,
    awaitingSecond: 3,
    disagreed: 1,
    unconfirmed: 2,
    stalled: 0,
    parked: 0,
  },
  provider: {
    state: 'working',
    reason: null,
    since: '2026-11-16T00:00:00.000Z',
    pausedUntil: null,
    ratePerSecond: 10,
    lastAnswerAt: '2026-11-19T08:35:00.000Z',
    lastOutcome: 'completed',
    calls: 400,
    failed: 4,
  },
  ...over,
});

/** A desk to which nothing ever came. */
export const newDeskStatistics = (): Statistics => {
  const { provider, verdicts } = specimenStatistics();
  return specimenStatistics({
    today: none,
    weekBefore: none,
    verdicts: verdicts.map((day) => ({ ...day, accepted: 0, declined: 0, failed: 0 })),
    declinedReasons: [],
    accepted: { decided: 0, overridden: 0 },
    countries: [],
    timeToVerdict: { count: 0, median: null, p95: null },
    queue: {
      needsReview: 0,
      oldestNeedsReview: null,
      waiting: 0,
      oldestWaiting: null,
      awaitingSecond: 0,
      disagreed: 0,
      unconfirmed: 0,
      stalled: 0,
      parked: 0,
    },
    provider: { ...provider, lastAnswerAt: null, lastOutcome: null, calls: 0, failed: 0 },
  });
};
