import path from 'node:path';
import { startPostgres } from '@desk/tools/postgres';
import { freePort } from '@desk/tools/postgres/free-port';
import { childrenOf, isAlive } from '@desk/tools/process-table';
import pg from 'pg';
import { until } from './until.ts';

type Server = Awaited<ReturnType<typeof startPostgres>>;

/** Careless of a lost machine, as for any test, but not of a killed process: what was committed must have been written. */
const SETTINGS = { synchronous_commit: 'on' };

/** A Postgres of its own that can be killed, and started again on the same data at the same port. */
export class Postgres {
  private constructor(
    private readonly folder: string,
    readonly port: number,
    private server: Server,
  ) {}

  static async start(folder: string): Promise<Postgres> {
    const port = await freePort();
    return new Postgres(folder, port, await launch(folder, port));
  }

  /** Of the application's role. */
  get url(): string {
    return this.server.url;
  }

  /** Of the tables' owner, whom nothing is refused but the append-only triggers. */
  get ownerUrl(): string {
    return this.server.ownerUrl;
  }

  get running(): boolean {
    const { exitCode, signalCode } = this.server.process;
    return exitCode === null && signalCode === null;
  }

  /** `kill -9` of the server and every process of it, in the middle of whatever they do. */
  async kill(): Promise<void> {
    const { pid } = this.server.process;
    if (pid === undefined || !this.running) return;
    const all = [pid, ...childrenOf(pid)];
    for (const each of all) if (isAlive(each)) process.kill(each, 'SIGKILL');
    await until('no process of Postgres is left', () => !all.some(isAlive));
  }

  /** An orderly shutdown, which ends every connection. */
  stop(): Promise<void> {
    return this.server.stop();
  }

  async start(): Promise<void> {
    if (!this.running) this.server = await launch(this.folder, this.port);
  }

  /** As the owner, on a connection of its own that no proxy sees. */
  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.ownerUrl, application_name: 'faults' });
    // A server that is killed meanwhile fails the query, which is enough.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

const launch = (folder: string, port: number): Promise<Server> =>
  startPostgres({
    folder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    durable: false,
    settings: SETTINGS,
    port,
  });
