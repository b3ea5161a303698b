import { Client, type ClientConfig } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { named } from './prepared.ts';
import { TypeOrmLog } from './typeorm-log.ts';

/** As `pg` has it, but that it survives its connection, and has marked statements prepared. */
export class DeskClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    // Between the pool, which hands a connection out, and TypeORM, which takes it, nobody listens, and an error in that moment
    // would end the process. Whoever holds the connection learns of it by its next statement.
    this.on('error', () => undefined);
    const query = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((...args: unknown[]) => query(...named(args))) as Client['query'];
  }
}

/** How the application and its scripts reach Postgres. Nothing is synchronized or migrated by connecting. */
export function dataSourceOptions({ database }: { database: { url: string; poolSize: number } }) {
  return {
    type: 'postgres',
    url: database.url,
    poolSize: database.poolSize,
    applicationName: 'verification-desk',
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logger: new TypeOrmLog(),
    extra: {
      Client: DeskClient,
      // Whatever the server or the machine is set to, times read and written as text are UTC. The number of the newest
      // migration that is known here tells triggers what an older version beside a newer one leaves undone. Disks do not turn
      // any more: at Postgres' own costs for them, a thousand cases found by an index are joined by reading a million.
      options: `-c TimeZone=UTC -c desk.version=${migrations.length} -c random_page_cost=1.3`,
      // A full pool answers 503 soon instead of holding every caller.
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    },
  } as const satisfies DataSourceOptions;
}
