import type { ExchangeOperation, ExchangeOutcome } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import { DataSource } from 'typeorm';
import { Metrics } from '../metrics/metrics.ts';
import { providerStates, ProviderState } from './provider-state.ts';

/** Up to the deadline of a call. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30];

/** The provider as an operator sees it at night. */
@Injectable()
export class ProviderMetrics {
  private readonly calls: Counter;
  private readonly durations: Histogram;

  constructor({ registry }: Metrics, dataSource: DataSource, providerState: ProviderState) {
    const registers = [registry];
    // While Postgres is away, what was known last stands: a scrape has to tell the rest.
    const read = () => providerState.read(dataSource.manager).catch(() => null);
    this.calls = new Counter({
      name: 'desk_provider_calls_total',
      help: 'Calls of this replica to the provider whose exchange was stored, by what came of them',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.durations = new Histogram({
      name: 'desk_provider_call_duration_seconds',
      help: 'From the request to the end of the answer, or of the patience',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    new Gauge({
      name: 'desk_provider_rate_per_second',
      help: 'Calls per second that may go out at most, of all replicas together',
      registers,
      async collect() {
        const condition = await read();
        if (condition) this.set(condition.ratePerSecond);
      },
    });
    new Gauge({
      name: 'desk_provider_state',
      help: '1 for the state that the provider is in for all replicas together, 0 for the others',
      labelNames: ['state'],
      registers,
      async collect() {
        const condition = await read();
        if (condition)
          for (const state of providerStates) this.set({ state }, Number(state === condition.state));
      },
    });
  }

  /** One call, once its exchange is stored. */
  called(operation: ExchangeOperation, outcome: ExchangeOutcome, durationMs: number): void {
    this.calls.inc({ operation, outcome });
    this.durations.observe({ operation }, durationMs / 1000);
  }
}
