import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PREPARED } from '../database/prepared.ts';
import { Settings } from '../config/settings.ts';

/** After a limit was met: never less of the rate than this, and so much more after each step. */
const STEP = 1 / 16;
const STEP_SECONDS = 10;

/** Of the calls that nobody made, those of so long may be made up for: more would be a burst after every rest. */
const CATCH_UP_MS = 100;

/**
 * Which share of the rate is used. Each limit that is met halves it (`provider-state.ts`), and from then on it grows by a step every few
 * seconds. Read out of the time and not written step by step, so that answers do not queue for the row.
 */
export const SHARE = `least(1, rate_share + ${STEP} * coalesce(
  greatest(0, floor(extract(epoch FROM clock_timestamp() - slowed_at) / ${STEP_SECONDS})), 0))`;

/** When the whole rate is used again; null when it always was. */
export const WHOLE_AT = `slowed_at + interval '1 s' * ${STEP_SECONDS} * ceil((1 - rate_share) / ${STEP})`;

/** What a limit that is met makes of the share, in the provider's row. */
export const HALVED = `greatest(${STEP}, ${SHARE} / 2)`;

/** The slot of the next call; a rest is forgotten but for what may be made up for. */
const NEXT_CALL = `greatest(next_call_at, clock_timestamp() - interval '${CATCH_UP_MS} ms')`;

/** How many calls may go out now, and how long until the rate lets another one. */
export interface Slots {
  calls: number;
  waitMs: number;
  /** Nothing goes out until the pause ends; then one call tries whether the provider works again. */
  paused: boolean;
}

/**
 * Calls per second of all replicas together, as slots of one evenly spaced row in the database's clock (the generic cell rate
 * algorithm of ITU-T I.371). Taken a round at a time, not a call at a time.
 */
@Injectable()
export class ProviderRate {
  constructor(private readonly settings: Settings) {}

  /** What is free now. The provider's row stays locked until the caller's transaction ends, so that nobody else takes the same. */
  async free(manager: EntityManager): Promise<Slots> {
    const [row] = await manager.query<Slots[]>(
      `${PREPARED} SELECT CASE WHEN resting THEN 0 WHEN paused THEN least(calls, 1) ELSE calls END AS calls,
         ceil(1000 * (calls / rate - ahead))::int AS "waitMs", paused
       FROM (SELECT *, greatest(0, floor(1 + ahead * rate))::int AS calls
         FROM (SELECT extract(epoch FROM clock_timestamp() - ${NEXT_CALL})::float AS ahead, $1 * ${SHARE} AS rate,
             reason IS NOT NULL AS paused, coalesce(paused_until > clock_timestamp(), false) AS resting
           FROM provider_state FOR UPDATE) AS provider) AS slots`,
      [this.settings.provider.ratePerSecond],
    );
    if (!row) throw new Error('provider_state has lost its row');
    return row;
  }

  /** Takes the slots of calls that go out. */
  async spend(manager: EntityManager, calls: number): Promise<void> {
    if (calls === 0) return;
    await manager.query(
      `${PREPARED} UPDATE provider_state SET next_call_at = ${NEXT_CALL} + interval '1 s' * ($1 / ($2 * ${SHARE}))`,
      [calls, this.settings.provider.ratePerSecond],
    );
  }
}
