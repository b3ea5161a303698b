import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { dataSourceOptions } from '../database/data-source.ts';
import { EXPORT_LIMITS, limited } from '../database/limits.ts';
import { PoolMetrics } from '../metrics/pool-metrics.ts';

/**
 * The connections that exports read through. An export holds one for as long as its reader takes: in the desk's pool, a few
 * slow readers would leave nothing for anybody else.
 */
@Injectable()
export class ExportPool implements OnModuleInit, OnApplicationShutdown {
  readonly dataSource: DataSource;

  constructor(
    { database, exports }: Settings,
    private readonly metrics: PoolMetrics,
  ) {
    const options = dataSourceOptions({ database: { url: database.url, poolSize: exports.atOnce } });
    this.dataSource = new DataSource({
      ...limited(options, EXPORT_LIMITS),
      applicationName: 'verification-desk-exports',
    });
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
    this.metrics.watch('exports', this.dataSource);
  }

  /** A connection for what TypeORM does not do. Whoever has it releases it, with `true` when nobody is to use it again. */
  async connect(): Promise<PoolClient> {
    const client = await (this.dataSource.driver as unknown as { master: Pool }).master.connect();
    // Of a query whose asker is gone, Postgres else hears by its first row. A server on Windows cannot tell, and refuses.
    await client.query(`SET client_connection_check_interval = '2s'`).catch(() => undefined);
    return client;
  }

  onApplicationShutdown(): Promise<void> {
    return this.dataSource.destroy();
  }
}
