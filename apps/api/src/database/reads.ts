import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { Readiness } from '../health/readiness.ts';
import { dataSourceOptions } from './data-source.ts';
import { DESK_LIMITS, limited } from './limits.ts';
import { Standby, type Age } from './standby.ts';
import { isDatabaseUnreachable } from './unreachable.ts';

/** A person waits, and has changed something a moment ago that they want to see. */
const PATIENCE_MS = 250;
/** Who waits for a list has the database itself to ask. */
const STANDBY_LIMITS = { ...DESK_LIMITS, statement: 10_000, silence: 15_000 };
/** What was read there was removed by what came from the primary. */
const CONFLICT_WITH_RECOVERY = '40001';

/** What was read, and of when it is; null: of now. */
export interface Read<T> {
  value: T;
  age: Age | null;
}

/** Reads lists from the database's replica where there is one that is of use, and else from the database. */
@Injectable()
export class Reads implements OnApplicationShutdown {
  private readonly standby: Standby | null = null;

  constructor(
    private readonly primary: DataSource,
    { standbyUrl, database: { poolSize } }: Settings,
    readiness: Readiness,
  ) {
    if (standbyUrl === null) return;
    const options = limited(dataSourceOptions({ database: { url: standbyUrl, poolSize } }), STANDBY_LIMITS);
    const standby = new Standby(primary, options, PATIENCE_MS);
    this.standby = standby;
    readiness.add('databaseReplica', () =>
      Promise.resolve({ read: standby.trouble === null, trouble: standby.trouble }),
    );
  }

  /** @param work only reads, and may be done twice */
  async from<T>(work: (source: DataSource) => Promise<T>): Promise<Read<T>> {
    const { standby } = this;
    const age = (await standby?.age()) ?? null;
    if (standby === null || age === null) return { value: await work(this.primary), age: null };
    try {
      return { value: await work(standby.dataSource), age };
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (!isDatabaseUnreachable(error) && code !== CONFLICT_WITH_RECOVERY) throw error;
      standby.failed(error);
      return { value: await work(this.primary), age: null };
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.standby?.close();
  }
}
