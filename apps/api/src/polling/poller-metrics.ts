import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Metrics } from '../metrics/metrics.ts';
import type { ClaimKind } from '../verifications/lease.ts';

/** Whether this replica's loop goes round, and what it does. */
@Injectable()
export class PollerMetrics {
  private readonly claims: Counter;
  private readonly inFlight: Gauge;
  private readonly heartbeat: Gauge;
  private readonly expired: Counter;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.claims = new Counter({
      name: 'desk_poller_claims_total',
      help: 'This replica: due cases that it claimed, to send or to ask about',
      labelNames: ['kind'],
      registers,
    });
    this.inFlight = new Gauge({
      name: 'desk_polls_in_flight',
      help: 'This replica: claimed cases that it calls the provider about right now',
      registers,
    });
    this.heartbeat = new Gauge({
      name: 'desk_poller_heartbeat_timestamp_seconds',
      help: 'This replica: when its loop last went round without an error; 0 before it has',
      registers,
    });
    this.expired = new Counter({
      name: 'desk_leases_expired_total',
      help: 'This replica: leases that it found whose holder died or stopped before the answer was stored',
      registers,
    });
  }

  claimed(kind: ClaimKind): void {
    this.claims.inc({ kind });
  }

  underWay(count: number): void {
    this.inFlight.set(count);
  }

  wentRound(): void {
    this.heartbeat.setToCurrentTime();
  }

  leasesExpired(count: number): void {
    this.expired.inc(count);
  }
}
