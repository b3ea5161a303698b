import { Injectable } from '@nestjs/common';
import type { ExportState } from '@desk/contract';
import { Counter, Gauge } from 'prom-client';
import { Metrics } from '../metrics/metrics.ts';

const ENDINGS = ['done', 'aborted'] as const satisfies ExportState[];
type Ending = (typeof ENDINGS)[number];

/** What becomes of the files that this replica makes. */
@Injectable()
export class ExportMetrics {
  private readonly running: Gauge;
  private readonly endings: Counter;
  private readonly rows: Counter;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.running = new Gauge({
      name: 'desk_exports_running',
      help: 'This replica: export files that it is making right now',
      registers,
    });
    this.endings = new Counter({
      name: 'desk_exports_total',
      help: 'This replica: export files that ended, done or aborted; those of a dead replica count where they were found',
      labelNames: ['state'],
      registers,
    });
    // An ending that has not been seen yet is 0, so that the first one is an increase.
    for (const state of ENDINGS) this.endings.inc({ state }, 0);
    this.rows = new Counter({
      name: 'desk_export_rows_total',
      help: 'This replica: rows written into export files that ended, whole or not',
      registers,
    });
  }

  underWay(count: number): void {
    this.running.set(count);
  }

  ended(state: Ending, rows: number): void {
    this.endings.inc({ state });
    this.rows.inc(rows);
  }
}
