import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';

/** Further behind than this it is as good as away. */
const TOO_OLD_MS = 60_000;
/** How often one that is a moment behind is asked again. */
const AGAIN_MS = 5;
/** After it could not be reached, and before it is tried again. */
const REST_MS = 5_000;

/**
 * A pool on a streaming replica of the database (`DATABASE_REPLICA_URL`), which may be behind it, or away. Connects when it is first asked
 * for, so that the desk starts without it. (Elsewhere a replica is one of the desk's own processes.)
 */
export class Standby {
  readonly dataSource: DataSource;
  private readonly logger = new Logger(Standby.name);
  /** When it was first reached: what came before may be older than the migrations of this start. */
  private since = new Date(0);
  private restUntil = 0;
  private connecting: Promise<void> | undefined;
  /** Why it is of no use right now; null while it is, and before it was asked for. */
  trouble: string | null = null;

  /** @param patienceMs how long is waited for one that is a moment behind */
  constructor(
    private readonly primary: DataSource,
    options: DataSourceOptions,
    private readonly patienceMs: number,
  ) {
    this.dataSource = new DataSource(options);
  }

  /**
   * The moment that it shows: whatever was committed by then can be read there. That of the call, as soon as it is that far;
   * after a while of waiting the moment that it has got to. Null while it is of no use: whoever asks then reads the primary.
   */
  async asOf(): Promise<Date | null> {
    if (Date.now() < this.restUntil) return null;
    try {
      await this.connect();
      const { now, asOf } = await this.reached();
      const tooOld = asOf === null || asOf < this.since || now.getTime() - asOf.getTime() > TOO_OLD_MS;
      this.tell(tooOld ? 'it is too far behind' : null);
      return tooOld ? null : asOf;
    } catch (error) {
      this.failed(error);
      return null;
    }
  }

  /** It is not asked for a while. */
  failed(error: unknown): void {
    this.restUntil = Date.now() + REST_MS;
    this.tell(error instanceof Error ? error.message : String(error));
  }

  async close(): Promise<void> {
    await this.connecting?.catch(() => undefined);
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async connect(): Promise<void> {
    if (this.dataSource.isInitialized) return;
    this.connecting ??= this.initialize().finally(() => (this.connecting = undefined));
    await this.connecting;
  }

  private async initialize(): Promise<void> {
    const cluster = (source: DataSource) =>
      one<{ id: string; now: Date }>(
        source,
        'SELECT system_identifier::text AS id, clock_timestamp() AS now FROM pg_control_system()',
      );
    const { id, now } = await cluster(this.primary);
    this.since = now;
    await this.dataSource.initialize();
    if ((await cluster(this.dataSource)).id === id) return;
    await this.dataSource.destroy();
    throw new Error('it is no replica of this database');
  }

  private async reached(): Promise<{ now: Date; asOf: Date | null }> {
    const now = await one<{ at: Date; position: string }>(
      this.primary,
      'SELECT clock_timestamp() AS at, pg_current_wal_flush_lsn()::text AS position',
    );
    for (const deadline = Date.now() + this.patienceMs; ; await setTimeout(AGAIN_MS)) {
      // Null for a server that is no replica any more.
      const is = await one<{ there: boolean | null; replayed: Date | null }>(
        this.dataSource,
        `SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= $1::pg_lsn AS there,
           CASE WHEN pg_is_in_recovery() THEN pg_last_xact_replay_timestamp() END AS replayed`,
        [now.position],
      );
      if (is.there) return { now: now.at, asOf: now.at };
      if (is.replayed === null || Date.now() >= deadline) return { now: now.at, asOf: is.replayed };
    }
  }

  /** Once for each change: every list asks. */
  private tell(trouble: string | null): void {
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    if (trouble === null) this.logger.log('The replica of the database is read');
    else this.logger.warn(`The primary is read instead of its replica: ${trouble}`);
  }
}

async function one<Row extends object>(
  source: DataSource,
  sql: string,
  values: unknown[] = [],
): Promise<Row> {
  const [row] = await source.query<Row[]>(sql, values);
  if (row === undefined) throw new Error('The database told nothing');
  return row;
}
