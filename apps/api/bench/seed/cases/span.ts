import type { Random } from '../random.ts';

/** All that the seed depends on. */
export interface Seed {
  rows: number;
  seed: number;
  /** The newest moment, in ms since 1970. */
  until: number;
}

/** What becomes of a case by then. */
export type Fate = 'completed' | 'failed' | 'rejected' | 'unconfirmed' | 'in_progress' | 'queued';

const HOUR_MS = 3_600_000;
const SPAN_MS = 730 * 24 * HOUR_MS;

/** The newest cases, which still run: few, as the poller of a desk that is started on them asks about each every five minutes. */
const RUNNING_MS = 6 * HOUR_MS;
const RUNNING_SHARE = 0.002;
const LEAST_RUNNING = 10;
/** The newest of all has been sent, too. */
const SENT_MS = 5_000;

const runningOf = (rows: number): number =>
  Math.min(rows, Math.max(LEAST_RUNNING, Math.round(rows * RUNNING_SHARE)));

/** When a case was submitted: over 24 months, more and more a day. The first case is the oldest. */
export function submittedAt(number: number, { rows, until }: Seed, random: Random): Date {
  const running = runningOf(rows);
  const old = rows - running;
  const within = (place: number, of: number): number => (place + random.fraction()) / of;
  return new Date(
    number < old
      ? Math.floor(until - RUNNING_MS - (SPAN_MS - RUNNING_MS) * (1 - within(number, old) ** (2 / 3)))
      : Math.floor(until - SENT_MS - (RUNNING_MS - SENT_MS) * (1 - within(number - old, running))),
  );
}

export function fateOf(number: number, { rows }: Seed, random: Random): Fate {
  const younger = rows - 1 - number;
  const running = runningOf(rows);
  if (younger < running) return younger < running / 10 ? 'queued' : 'in_progress';
  const drawn = random.fraction();
  if (drawn < 0.922) return 'completed';
  if (drawn < 0.962) return 'failed';
  return drawn < 0.985 ? 'rejected' : 'unconfirmed';
}

/** How long the provider takes: seconds mostly, so that few cases are asked about more than once. */
export function workingMs(random: Random): number {
  const drawn = random.fraction();
  if (drawn < 0.9) return random.int(1_000, 5_000);
  return drawn < 0.98 ? random.int(5_000, 15_000) : random.int(15_000, 120_000);
}
