import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
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

  onApplicationShutdown(): Promise<void> {
    return this.dataSource.destroy();
  }
}
