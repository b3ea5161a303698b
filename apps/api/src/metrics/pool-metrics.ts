import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.ts';

type Counts = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

/** How full this replica's pools are. */
@Injectable()
export class PoolMetrics {
  private readonly pools = new Map<string, DataSource>();

  constructor({ registry }: Metrics, dataSource: DataSource) {
    const { pools } = this;
    pools.set('main', dataSource);
    new Gauge({
      name: 'desk_db_pool_connections',
      help: 'This replica: connections to Postgres, all (total) and unused (idle), and callers that wait for one (waiting)',
      labelNames: ['pool', 'state'],
      registers: [registry],
      collect() {
        for (const [pool, { driver }] of pools) {
          const { totalCount, idleCount, waitingCount } = (driver as unknown as { master: Counts }).master;
          this.set({ pool, state: 'total' }, totalCount);
          this.set({ pool, state: 'idle' }, idleCount);
          this.set({ pool, state: 'waiting' }, waitingCount);
        }
      },
    });
  }

  /** One more pool, for as long as the process lives. */
  watch(name: string, dataSource: DataSource): void {
    this.pools.set(name, dataSource);
  }
}
