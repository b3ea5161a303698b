import type { ExchangeOperation, ExchangeOutcome } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import { DatabaseReadings } from '../metrics/database-readings.ts';
import { Metrics } from '../metrics/metrics.ts';
import { providerStates, ProviderState } from './provider-state.ts';

/** Up to the deadline of a call. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30];

/** The provider as an operator sees it at night. */
@Injectable()
export class ProviderMetrics {
  private readonly calls: Counter;
  private readonly durations: Histogram;

  constructor({ registry }: Metrics, readings: DatabaseReadings, providerState: ProviderState) {
    const registers = [registry];
    this.calls = new Counter({
      name: 'desk_provider_calls_total',
      help: 'This replica: calls to the provider whose exchange was stored, by what came of them',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.durations = new Histogram({
      name: 'desk_provider_call_duration_seconds',
      help: 'This replica: from the request to the end of the answer, or of the patience',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    const rate = new Gauge({
      name: 'desk_provider_rate_per_second',
      help: 'All replicas together: calls per second that may go out at most',
      registers,
    });
    const stateNow = new Gauge({
      name: 'desk_provider_state',
      help: 'All replicas together: 1 for the state that the provider is in, 0 for the others',
      labelNames: ['state'],
      registers,
    });
    readings.add([rate, stateNow], async (manager) => {
      const condition = await providerState.read(manager);
      rate.set(condition.ratePerSecond);
      for (const state of providerStates) stateNow.set({ state }, Number(state === condition.state));
    });
  }

  /** One call, once its exchange is stored. */
  called(operation: ExchangeOperation, outcome: ExchangeOutcome, durationMs: number): void {
    this.calls.inc({ operation, outcome });
    this.durations.observe({ operation }, durationMs / 1000);
  }
}
