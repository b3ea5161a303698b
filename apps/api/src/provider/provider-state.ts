import { exchangeOutcome, type ExchangeOutcome } from '@desk/contract';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../config/settings.ts';
import type { Outcome } from './outcome.ts';
import { HALVED, SHARE, WHOLE_AT } from './provider-rate.ts';

export type PauseReason = 'unauthorized' | 'rate_limited' | 'unavailable';

export const providerStates = ['working', 'slowed', 'paused'] as const;

/** How calls to the provider go out: one row that all replicas share. */
export interface ProviderCondition {
  /** `paused` until an answer comes; `slowed` after a limit was met: it works, at less than its usual rate. */
  state: (typeof providerStates)[number];
  /** Null while it works. */
  reason: PauseReason | null;
  since: Date;
  /** While nothing goes out at all; null once one call may try whether the provider works again. */
  pausedUntil: Date | null;
  /** Calls per second at most, of all replicas together. */
  ratePerSecond: number;
}

/** How long everything waits when the provider gives no time itself: as long again as it lasts already, between these bounds. */
const SHORTEST_PAUSE_MS = { unauthorized: 60_000, rate_limited: 30_000, unavailable: 15_000 };
const LONGEST_PAUSE_MS = 300_000;

/** Calls that came to nothing, and say nothing of the one case that they were about. */
const NOTHING_CAME: readonly ExchangeOutcome[] = ['unreachable', 'interrupted', 'timed_out', 'unavailable'];
const SOMETHING_CAME = exchangeOutcome.options.filter((outcome) => !NOTHING_CAME.includes(outcome));
/** After as many of them, and no other outcome in between, the provider is away, although it never said so. */
const AWAY_AFTER = 10;

@Injectable()
export class ProviderState {
  private readonly logger = new Logger(ProviderState.name);

  constructor(private readonly settings: Settings) {}

  /**
   * Learns from one outcome, once its exchange is stored: what concerns every case (wrong keys, a limit, an outage) pauses all
   * polling, and an answer ends the pause. The write happens only where the state changes, so that polls do not queue for
   * one row.
   */
  async learn(manager: EntityManager, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'unauthorized') return this.pause(manager, outcome.kind, null);
    if (outcome.kind === 'rate_limited') {
      await this.slowDown(manager);
      return this.pause(manager, outcome.kind, outcome.retryAfterMs);
    }
    if (outcome.kind === 'unavailable' && !outcome.maybeAccepted)
      return this.pause(manager, outcome.kind, outcome.retryAfterMs);
    if (NOTHING_CAME.includes(outcome.kind)) {
      if (await this.isAway(manager)) await this.pause(manager, 'unavailable', null);
    } else if ('body' in outcome || outcome.kind === 'refused') await this.goOn(manager);
  }

  async read(manager: EntityManager): Promise<ProviderCondition> {
    const [row] = await manager.query<ProviderCondition[]>(
      `SELECT CASE WHEN reason IS NOT NULL THEN 'paused' WHEN share < 1 THEN 'slowed' ELSE 'working' END AS state,
         CASE WHEN reason IS NOT NULL THEN reason WHEN share < 1 THEN 'rate_limited' END AS reason,
         CASE WHEN reason IS NULL AND share = 1 THEN greatest(since, whole_at) ELSE since END AS since,
         CASE WHEN paused_until > now() THEN paused_until END AS "pausedUntil",
         CASE WHEN reason IS NULL THEN $1 * share ELSE 0 END::float AS "ratePerSecond"
       FROM (SELECT *, ${SHARE} AS share, ${WHOLE_AT} AS whole_at FROM provider_state) AS provider`,
      [this.settings.provider.ratePerSecond],
    );
    if (!row) throw new Error('provider_state has lost its row');
    return row;
  }

  /** Once a pause, whatever number of calls were under way as the limit was met. */
  private async slowDown(manager: EntityManager): Promise<void> {
    const [, slowed] = await manager.query<[unknown[], number]>(
      `UPDATE provider_state SET rate_share = ${HALVED}, slowed_at = clock_timestamp()
       WHERE reason IS DISTINCT FROM 'rate_limited' OR paused_until <= now()`,
    );
    if (slowed > 0) this.logger.warn('The provider has a limit that was met: the rate is halved');
  }

  private async pause(manager: EntityManager, reason: PauseReason, ms: number | null): Promise<void> {
    const [[paused]] = await manager.query<[{ begins: boolean; seconds: number }[], number]>(
      `WITH pause AS (
         SELECT now() + interval '1 ms' * coalesce($1, greatest($2, CASE WHEN reason = $3
           THEN least(1000 * extract(epoch FROM now() - since), $4) ELSE 0 END)) AS ends,
           reason IS DISTINCT FROM $3 OR paused_until <= now() AS begins
         FROM provider_state)
       UPDATE provider_state SET paused_until = ends, reason = $3,
         since = CASE WHEN reason = $3 THEN since ELSE now() END
       FROM pause WHERE paused_until IS NULL OR paused_until < ends
       RETURNING begins, round(extract(epoch FROM ends - now()))::int AS seconds`,
      [ms, SHORTEST_PAUSE_MS[reason], reason, LONGEST_PAUSE_MS],
    );
    if (paused?.begins) this.logger.warn(`The provider is paused for ${paused.seconds} s: ${reason}`);
  }

  /** Ends a pause, if there is one. The share of the rate grows from here on: nothing was tried meanwhile. */
  async goOn(manager: EntityManager): Promise<void> {
    const [, ended] = await manager.query<[unknown[], number]>(
      `UPDATE provider_state SET paused_until = NULL, reason = NULL, since = clock_timestamp(),
         slowed_at = CASE WHEN rate_share < 1 THEN clock_timestamp() END
       WHERE reason IS NOT NULL`,
    );
    if (ended > 0) this.logger.log('The provider answers again');
  }

  /** By the log, which all replicas share: one that alone cannot reach the provider pauses nothing. */
  private async isAway(manager: EntityManager): Promise<boolean> {
    const [row] = await manager.query<{ away: boolean }[]>(
      `SELECT count(*) >= $3 AS away FROM (
         SELECT FROM provider_exchange WHERE outcome = ANY ($1) AND started_at > (
           SELECT coalesce(max(newest), '-infinity') FROM unnest($2::text[]) AS other, LATERAL (
             SELECT max(started_at) AS newest FROM provider_exchange WHERE outcome = other) AS of_other)
         LIMIT $3) AS since_then`,
      [NOTHING_CAME, SOMETHING_CAME, AWAY_AFTER],
    );
    return row?.away ?? false;
  }
}
