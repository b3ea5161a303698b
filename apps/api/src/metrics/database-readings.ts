import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { DataSource, type EntityManager } from 'typeorm';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { Metrics } from './metrics.ts';

/** However often it is scraped, Postgres is asked no more often than this. */
const FRESH_MS = 5_000;
/** A scrape waits no longer for Postgres; the reading goes on, and no second one begins beside it. */
const PATIENCE_MS = 3_000;
/** Of one statement. */
const TIMEOUT_MS = 1_000;

interface Reading {
  gauges: readonly Gauge[];
  read: (manager: EntityManager) => Promise<void>;
}

/** The numbers that lie in the database, read at a scrape by one connection, one after the other. */
@Injectable()
export class DatabaseReadings {
  private readonly logger = new Logger(DatabaseReadings.name);
  private readonly readings: Reading[] = [];
  private readonly up: Gauge;
  private underWay: Promise<void> | null = null;
  private freshUntil = 0;

  constructor(
    { registry }: Metrics,
    private readonly dataSource: DataSource,
  ) {
    this.up = new Gauge({
      name: 'desk_database_up',
      help: 'This replica: 1 when Postgres gave it the numbers of all replicas in time; else 0, and they are left out',
      registers: [registry],
    });
  }

  /** @param read sets the gauges, which hold nothing while it cannot: an old number would pass for a new one */
  add(gauges: readonly Gauge[], read: Reading['read']): void {
    this.readings.push({ gauges, read });
  }

  /** Before a scrape. Never fails, and takes `PATIENCE_MS` at most. */
  async refresh(): Promise<void> {
    if (performance.now() < this.freshUntil) return;
    this.underWay ??= this.readAll().finally(() => (this.underWay = null));
    const known = this.underWay.then(() => true);
    if (await Promise.race([known, setTimeout(PATIENCE_MS, false, { ref: false })])) return;
    this.forget();
  }

  private async readAll(): Promise<void> {
    try {
      for (const reading of this.readings) await this.readOne(reading);
      this.up.set(1);
      this.freshUntil = performance.now() + FRESH_MS;
    } catch {
      this.forget();
    }
  }

  /** A reading that takes too long loses its own numbers alone. @throws when Postgres cannot be reached */
  private async readOne({ gauges, read }: Reading): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        await manager.query(`SET LOCAL statement_timeout = ${TIMEOUT_MS}`);
        await read(manager);
      });
    } catch (error) {
      if (isDatabaseUnreachable(error)) throw error;
      this.logger.warn('Numbers of /metrics could not be read', error);
      gauges.forEach(empty);
    }
  }

  private forget(): void {
    this.up.set(0);
    for (const { gauges } of this.readings) gauges.forEach(empty);
  }
}

/** `reset` alone would leave a gauge without labels at 0. */
function empty(gauge: Gauge): void {
  gauge.reset();
  gauge.remove({});
}
