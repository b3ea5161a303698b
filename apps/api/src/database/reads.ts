import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { Readiness } from '../health/readiness.ts';
import { dataSourceOptions } from './data-source.ts';
import { DESK_LIMITS, limited } from './limits.ts';
import { Standby } from './standby.ts';
import { isDatabaseUnreachable } from './unreachable.ts';

/** A person waits, and has changed something a moment ago that they want to see. */
const PATIENCE_MS = 250;
/** What was read there was removed by what came from the primary. */
const CONFLICT_WITH_RECOVERY = '40001';

/** What was read, and as of when; null: as it is now. */
export interface Read<T> {
  value: T;
  asOf: Date | null;
}

/** Reads lists from the database's replica where there is one that is of use, and else from the database. */
@Injectable()
export class Reads implements OnApplicationShutdown {
  private readonly standby: Standby | null;

  constructor(
    private readonly primary: DataSource,
    { standbyUrl, database: { poolSize } }: Settings,
    readiness: Readiness,
  ) {
    this.standby =
      standbyUrl === null
        ? null
        : new Standby(
            primary,
            limited(dataSourceOptions({ database: { url: standbyUrl, poolSize } }), DESK_LIMITS),
            PATIENCE_MS,
          );
    const { standby } = this;
    if (standby !== null)
      readiness.add('databaseReplica', () =>
        Promise.resolve({ read: standby.trouble === null, trouble: standby.trouble }),
      );
  }

  /** @param work only reads, and may be done twice */
  async from<T>(work: (source: DataSource) => Promise<T>): Promise<Read<T>> {
    const { standby } = this;
    const asOf = (await standby?.asOf()) ?? null;
    if (standby === null || asOf === null) return { value: await work(this.primary), asOf: null };
    try {
      return { value: await work(standby.dataSource), asOf };
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (!isDatabaseUnreachable(error) && code !== CONFLICT_WITH_RECOVERY) throw error;
      standby.failed(error);
      return { value: await work(this.primary), asOf: null };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.standby?.close();
  }
}
