import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { freePort } from '@desk/tools/postgres/free-port';
import { ROOT } from '@desk/tools/launcher/root';
import { AnswersGiven } from './answers-given.ts';
import { ADMIN } from './client.ts';
import type { Postgres } from './postgres.ts';
import { Program, type End } from './program.ts';
import type { Provider } from './provider.ts';
import { Proxy } from './proxy/proxy.ts';

/** Another build of the API in place of this one's: one that was broken on purpose, to see a test fail. */
const API = process.env['FAULTS_API_DIST'] ?? path.join(ROOT, 'apps/api/dist');

/** What all replicas of a desk share. */
export interface Surroundings {
  postgres: Postgres;
  provider: Provider;
  /** For images, as a shared volume would be. */
  dataDir: string;
  encryptionKey: string;
}

export const newEncryptionKey = (): string => randomBytes(32).toString('base64');

/** What a command of the API needs. */
export const storeEnvironment = ({ postgres, encryptionKey }: Surroundings) => ({
  DATABASE_URL: postgres.url,
  ENCRYPTION_KEY: encryptionKey,
});

export const commandScript = (name: string): string => path.join(API, 'commands', `${name}.js`);

/** One process of the API, at an address that stays, behind a proxy of its own to Postgres and one to the provider. */
export class Replica {
  readonly url: string;
  /** What all its processes wrote, a JSON line each. */
  readonly log: string[] = [];
  private program: Program | null = null;

  private constructor(
    private readonly surroundings: Surroundings,
    private readonly env: NodeJS.ProcessEnv,
    private readonly port: number,
    readonly database: Proxy,
    readonly provider: Proxy,
    readonly answers: AnswersGiven,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** @param env settings on top of the usual ones, such as `ROLES` */
  static async start(surroundings: Surroundings, env: NodeJS.ProcessEnv = {}): Promise<Replica> {
    const answers = new AnswersGiven();
    const database = await Proxy.start(surroundings.postgres.port);
    const provider = await Proxy.start(surroundings.provider.port, answers.observer);
    const replica = new Replica(surroundings, env, await freePort(), database, provider, answers);
    await replica.start();
    return replica;
  }

  get running(): boolean {
    return this.program?.running ?? false;
  }

  /** A new process in the place of one that ended. */
  async start(): Promise<void> {
    const { postgres, provider, dataDir } = this.surroundings;
    const database = new URL(postgres.url);
    database.port = String(this.database.port);
    this.program = await Program.start(
      path.join(API, 'main.js'),
      {
        ...storeEnvironment(this.surroundings),
        HOST: '127.0.0.1',
        PORT: String(this.port),
        DATABASE_URL: database.href,
        DATABASE_MIGRATION_URL: postgres.ownerUrl,
        DATABASE_POOL_SIZE: '10',
        DATA_DIR: dataDir,
        PROVIDER_BASE_URL: `http://127.0.0.1:${this.provider.port}`,
        PROVIDER_API_KEY: provider.credentials.apiKey,
        PROVIDER_SECRET_KEY: provider.credentials.secretKey,
        ADMIN_EMAIL: ADMIN.email,
        ADMIN_PASSWORD: ADMIN.password,
        ...this.env,
      },
      this.log,
    );
  }

  /** SIGKILL, and waits until it is gone. */
  async kill(): Promise<void> {
    await this.program?.kill();
    this.answers.killed();
  }

  /** SIGSTOP: it does nothing more, and knows nothing of it. */
  freeze(): void {
    this.program?.signal('SIGSTOP');
  }

  /** SIGCONT. */
  thaw(): void {
    this.program?.signal('SIGCONT');
  }

  /** SIGTERM. */
  async stop(): Promise<End> {
    if (this.program === null) throw new Error('Never started');
    this.program.signal('SIGTERM');
    const end = await this.program.ended;
    this.answers.ended();
    return end;
  }

  async close(): Promise<void> {
    await this.kill();
    await this.database.close();
    await this.provider.close();
  }
}
