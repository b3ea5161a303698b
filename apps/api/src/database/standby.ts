import { setTimeout } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';

/** Further behind than this it is as good as away. */
const TOO_OLD_MS = 60_000;
/** How often one that is a moment behind is asked again. */
const AGAIN_MS = 5;
/** One that does not say by then how far it is, is away: a stopped machine keeps its connections. */
const ANSWER_MS = 1_000;
/** After it was of no use, and before it is tried again. */
const REST_MS = 5_000;
/** How long a shutdown waits for what is still read there. */
const CLOSE_MS = 3_000;

/** Of when a replica's data are: all that was committed by `asOf` is there. `behindMs` is by the primary's clock. */
export interface Age {
  asOf: Date;
  behindMs: number;
}

/**
 * A pool on a streaming replica of the database (`DATABASE_REPLICA_URL`), which may be behind it, or away. Connects when it is first asked
 * for, so that the desk starts without it. (Elsewhere a replica is one of the desk's own processes.)
 */
export class Standby {
  readonly dataSource: DataSource;
  /** Why it is of no use right now; null while it is. */
  trouble: string | null = 'it was not asked yet';
  private readonly logger = new Logger(Standby.name);
  /** When it was first reached: what came before may be older than the migrations of this start. */
  private since = new Date(0);
  private restUntil = 0;
  private trying = false;
  private connected: Promise<void> | undefined;

  /** @param patienceMs how long is waited for one that is a moment behind */
  constructor(
    private readonly primary: DataSource,
    options: DataSourceOptions,
    private readonly patienceMs: number,
  ) {
    this.dataSource = new DataSource(options);
  }

  /**
   * Of when it is: of the call, as soon as it is that far; after a while of waiting, of when it has got to. Null while it is of no
   * use: whoever asks then reads the primary. While it is in trouble, one at a time tries it.
   */
  async age(): Promise<Age | null> {
    if (Date.now() < this.restUntil || (this.trouble !== null && this.trying)) return null;
    this.trying = true;
    try {
      const now = await one<Position>(this.primary, POSITION);
      const reached = await Promise.race([this.reached(now), this.outOfPatience()]).catch(this.failed);
      if (!reached) return null;
      const behindMs = now.at.getTime() - reached.getTime();
      if (reached < this.since || behindMs > TOO_OLD_MS) return this.failed('it is too far behind');
      this.tell(null);
      return { asOf: reached, behindMs };
    } finally {
      this.trying = false;
    }
  }

  /** It is not asked for a while. */
  readonly failed = (reason: unknown): null => {
    this.restUntil = Date.now() + REST_MS;
    this.tell(reason instanceof Error ? reason.message : String(reason));
    return null;
  };

  async close(): Promise<void> {
    await this.connected?.catch(() => undefined);
    if (!this.dataSource.isInitialized) return;
    const closed = this.dataSource.destroy().catch(() => undefined);
    await Promise.race([closed, setTimeout(CLOSE_MS, undefined, { ref: false })]);
  }

  private async reached(now: Position): Promise<Date | null> {
    this.connected ??= this.connect(now.at).catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    await this.connected;
    for (const deadline = Date.now() + this.patienceMs; ; await setTimeout(AGAIN_MS)) {
      // Null for a server that is no replica any more.
      const is = await one<{ there: boolean | null; replayed: Date | null }>(
        this.dataSource,
        `SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= $1::pg_lsn AS there,
           CASE WHEN pg_is_in_recovery() THEN pg_last_xact_replay_timestamp() END AS replayed`,
        [now.position],
      );
      if (is.there) return now.at;
      if (is.replayed === null) throw new Error('it is no replica any more');
      if (Date.now() >= deadline) return is.replayed;
    }
  }

  private async outOfPatience(): Promise<never> {
    await setTimeout(this.patienceMs + ANSWER_MS, undefined, { ref: false });
    throw new Error('it does not answer in time');
  }

  private async connect(now: Date): Promise<void> {
    const { id } = await one<Cluster>(this.primary, CLUSTER);
    this.since = now;
    await this.dataSource.initialize();
    try {
      const other = await one<Cluster>(this.dataSource, CLUSTER);
      if (other.id !== id) throw new Error('it is no replica of this database');
    } catch (error) {
      await this.dataSource.destroy();
      throw error;
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

interface Position {
  at: Date;
  position: string;
}
const POSITION = 'SELECT clock_timestamp() AS at, pg_current_wal_flush_lsn()::text AS position';

interface Cluster {
  id: string;
}
const CLUSTER = 'SELECT system_identifier::text AS id FROM pg_control_system()';

async function one<Row extends object>(
  source: DataSource,
  sql: string,
  values: unknown[] = [],
): Promise<Row> {
  const [row] = await source.query<Row[]>(sql, values);
  if (row === undefined) throw new Error('The database told nothing');
  return row;
}
