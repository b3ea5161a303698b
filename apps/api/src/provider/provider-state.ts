import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Outcome } from './outcome.ts';

/** Whether calls to the provider go out: one row that all replicas share. */
export interface ProviderPause {
  /** Whether to wait now; after it, one call tries whether the provider works again. */
  resting: boolean;
  pausedUntil: Date | null;
  /** Null while it works. */
  reason: 'unauthorized' | 'rate_limited' | 'unavailable' | null;
  since: Date;
}

/** How long everything waits when the provider gives no time itself. */
const DEFAULT_PAUSE_MS = { unauthorized: 60_000, rate_limited: 30_000, unavailable: 15_000 };

@Injectable()
export class ProviderState {
  /**
   * Learns from one outcome: what concerns every case (wrong keys, a limit, an outage that was announced) pauses all
   * polling, and an answer ends the pause. The write happens only where the state changes, so that polls do not
   * queue for one row.
   */
  async learn(manager: EntityManager, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'unauthorized')
      return this.pause(manager, outcome.kind, DEFAULT_PAUSE_MS.unauthorized);
    if (outcome.kind === 'rate_limited')
      return this.pause(manager, outcome.kind, outcome.retryAfterMs ?? DEFAULT_PAUSE_MS.rate_limited);
    if (outcome.kind === 'unavailable' && !outcome.maybeAccepted)
      return this.pause(manager, outcome.kind, outcome.retryAfterMs ?? DEFAULT_PAUSE_MS.unavailable);
    if ('body' in outcome || outcome.kind === 'refused')
      await manager.query(
        'UPDATE provider_state SET paused_until = NULL, reason = NULL, since = now() WHERE reason IS NOT NULL',
      );
  }

  async read(manager: EntityManager): Promise<ProviderPause> {
    const [row] = await manager.query<ProviderPause[]>(
      `SELECT coalesce(paused_until > now(), false) AS resting, paused_until AS "pausedUntil", reason, since
       FROM provider_state`,
    );
    if (!row) throw new Error('provider_state has lost its row');
    return row;
  }

  private async pause(manager: EntityManager, reason: ProviderPause['reason'], ms: number): Promise<void> {
    await manager.query(
      `UPDATE provider_state SET paused_until = now() + $1 * interval '1 ms', reason = $2,
        since = CASE WHEN reason = $2 THEN since ELSE now() END
       WHERE paused_until IS NULL OR paused_until < now() + $1 * interval '1 ms'`,
      [ms, reason],
    );
  }
}
