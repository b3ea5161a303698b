import { resolve } from 'node:path';
import type { z } from 'zod';
import { bucket, type BucketSettings } from './bucket.ts';
import { environment, storeEnvironment } from './environment.ts';
import { singleSignOn, type OidcSettings } from './single-sign-on.ts';

/** Everything that can be set from outside, parsed and grouped. The class is also the token it is injected by. */
export abstract class Settings {
  /** `trustedProxies`: how many reverse proxies stand in front and may say who the client is. */
  abstract readonly http: { host: string; port: number; trustedProxies: number };
  /** `migrationUrl`: the tables' owner, when that is another role than the application's, which is `url`. */
  abstract readonly database: { url: string; migrationUrl: string | null; poolSize: number };
  /** A streaming replica of the database, that lists and exports are read from; null: the database itself. */
  abstract readonly standbyUrl: string | null;
  /** How many are made at once by a process, each on a connection of its own beside the pool. */
  abstract readonly exports: { atOnce: number };
  /** Absolute path of everything that is kept on disk. */
  abstract readonly dataDir: string;
  /** Where images are kept; null: in a folder of `dataDir`. `prefix` is empty or ends with a slash. */
  abstract readonly bucket: BucketSettings | null;
  abstract readonly provider: {
    baseUrl: string;
    apiKey: string;
    secretKey: string;
    deadlineMs: number;
    /** Calls under way and calls per second at most, of all replicas together. */
    concurrency: number;
    ratePerSecond: number;
  };
  /** Made only while there is no account; without a password a random one is made and told once. */
  abstract readonly firstAccount: { email: string; password: string | null };
  /** 32 bytes that wrap every verification's key and the desk's own. */
  abstract readonly encryptionKey: Buffer;
  /** Keys that were `encryptionKey` before: they still open what they wrapped, and wrap nothing. */
  abstract readonly previousEncryptionKeys: readonly Buffer[];
  /** Receives the head of the audit log's chain; absolute. */
  abstract readonly auditAnchorFile: string | null;
  /** What `/metrics` asks for; null: it is open, like health. */
  abstract readonly metricsToken: string | null;
  abstract readonly sampleData: boolean;
  /** What this replica does: serve HTTP, poll the provider, or both. */
  abstract readonly roles: { http: boolean; poller: boolean };
  abstract readonly logLevel: string;
  /** The identity provider for single sign-on; null: passwords alone. */
  abstract readonly oidc: OidcSettings | null;
}

/** Wrong or missing settings, one line for each, naming the variable and never its value. */
export class SettingsError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/** What it takes to open the database and what is sealed in it. */
export type StoreSettings = Pick<Settings, 'database' | 'encryptionKey' | 'previousEncryptionKeys'>;

/** @throws SettingsError */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  const is = parse(environment.and(singleSignOn).and(bucket), env);
  return {
    http: { host: is.HOST, port: is.PORT, trustedProxies: is.TRUSTED_PROXIES },
    ...storeSettings(is),
    standbyUrl: is.DATABASE_REPLICA_URL ?? null,
    exports: { atOnce: is.DATABASE_EXPORT_POOL_SIZE },
    dataDir: resolve(is.DATA_DIR),
    bucket: is.bucket,
    provider: {
      baseUrl: is.PROVIDER_BASE_URL,
      apiKey: is.PROVIDER_API_KEY,
      secretKey: is.PROVIDER_SECRET_KEY,
      deadlineMs: 30_000,
      concurrency: is.PROVIDER_CONCURRENCY,
      ratePerSecond: is.PROVIDER_RATE,
    },
    firstAccount: { email: is.ADMIN_EMAIL, password: is.ADMIN_PASSWORD ?? null },
    auditAnchorFile: is.AUDIT_ANCHOR_FILE === undefined ? null : resolve(is.AUDIT_ANCHOR_FILE),
    metricsToken: is.METRICS_TOKEN ?? null,
    sampleData: is.SAMPLE_DATA,
    roles: is.ROLES,
    logLevel: is.LOG_LEVEL,
    oidc: is.oidc,
  };
}

/** For commands. @throws SettingsError */
export const loadStoreSettings = (env: NodeJS.ProcessEnv): StoreSettings =>
  storeSettings(parse(storeEnvironment, env));

function parse<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  // `VAR=` in a compose file or a shell means unset.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

function storeSettings(is: z.output<typeof storeEnvironment>): StoreSettings {
  return {
    database: {
      url: is.DATABASE_URL,
      migrationUrl: is.DATABASE_MIGRATION_URL ?? null,
      poolSize: is.DATABASE_POOL_SIZE,
    },
    encryptionKey: is.ENCRYPTION_KEY,
    previousEncryptionKeys: is.ENCRYPTION_KEY_PREVIOUS,
  };
}
