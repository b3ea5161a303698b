import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { dataSourceOptions } from '../database/data-source.ts';
import { EXPORT_LIMITS, limited } from '../database/limits.ts';
import { Standby } from '../database/standby.ts';
import { PoolMetrics } from '../metrics/pool-metrics.ts';

/** Nobody sees an export that is a moment late; what it shows is dated. */
const PATIENCE_MS = 2_000;

/**
 * The connections that exports read through. An export holds one for as long as its reader takes: in the desk's pool, a few
 * slow readers would leave nothing for anybody else.
 */
@Injectable()
export class ExportPool implements OnModuleInit, OnApplicationShutdown {
  readonly dataSource: DataSource;
  private readonly standby: Standby | null;

  constructor(
    { database, standbyUrl, exports }: Settings,
    private readonly metrics: PoolMetrics,
  ) {
    const options = (url: string) => ({
      ...limited(dataSourceOptions({ database: { url, poolSize: exports.atOnce } }), EXPORT_LIMITS),
      applicationName: 'verification-desk-exports',
    });
    this.dataSource = new DataSource(options(database.url));
    this.standby =
      standbyUrl === null ? null : new Standby(this.dataSource, options(standbyUrl), PATIENCE_MS);
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
    this.metrics.watch('exports', this.dataSource);
  }

  /**
   * A connection for what TypeORM does not do, to the database's replica where there is one that is of use: `asOf` is then what it
   * shows at least. Whoever has it releases it, with `true` when nobody is to use it again.
   */
  async connect(): Promise<{ client: PoolClient; asOf: Date | null }> {
    const { standby } = this;
    const age = (await standby?.age()) ?? null;
    if (standby !== null && age !== null) {
      const client = await connected(standby.dataSource).catch(standby.failed);
      if (client !== null) return { client, asOf: age.asOf };
    }
    return { client: await connected(this.dataSource), asOf: null };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.standby?.close();
    await this.dataSource.destroy();
  }
}

async function connected({ driver }: DataSource): Promise<PoolClient> {
  const client = await (driver as unknown as { master: Pool }).master.connect();
  // Of a query whose asker is gone, Postgres else hears by its first row. A server on Windows cannot tell, and refuses.
  await client.query(`SET client_connection_check_interval = '2s'`).catch(() => undefined);
  return client;
}
