import { resolve } from 'node:path';
import { environment } from './environment.ts';

/** Everything that can be set from outside, parsed and grouped. The class is also the token it is injected by. */
export abstract class Settings {
  /** `trustedProxies`: how many reverse proxies stand in front and may say who the client is. */
  abstract readonly http: { host: string; port: number; trustedProxies: number };
  abstract readonly database: { url: string; poolSize: number };
  /** Absolute path of everything that is kept on disk. */
  abstract readonly dataDir: string;
  abstract readonly provider: {
    baseUrl: string;
    apiKey: string;
    secretKey: string;
    deadlineMs: number;
    concurrency: number;
  };
  /** Made only while there is no account; without a password a random one is made and told once. */
  abstract readonly firstAccount: { email: string; password: string | null };
  /** 32 bytes that wrap every verification's own key. */
  abstract readonly encryptionKey: Buffer;
  abstract readonly sampleData: boolean;
  /** What this replica does: serve HTTP, poll the provider, or both. */
  abstract readonly roles: { http: boolean; poller: boolean };
  abstract readonly logLevel: string;
}

/** Wrong or missing settings, one line for each, naming the variable and never its value. */
export class SettingsError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'));
  }
}

/** @throws SettingsError */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  // `VAR=` in a compose file or a shell means unset.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const is = parsed.data;
  return {
    http: { host: is.HOST, port: is.PORT, trustedProxies: is.TRUSTED_PROXIES },
    database: { url: is.DATABASE_URL, poolSize: is.DATABASE_POOL_SIZE },
    dataDir: resolve(is.DATA_DIR),
    provider: {
      baseUrl: is.PROVIDER_BASE_URL,
      apiKey: is.PROVIDER_API_KEY,
      secretKey: is.PROVIDER_SECRET_KEY,
      deadlineMs: 30_000,
      concurrency: is.PROVIDER_CONCURRENCY,
    },
    firstAccount: { email: is.ADMIN_EMAIL, password: is.ADMIN_PASSWORD ?? null },
    encryptionKey: is.ENCRYPTION_KEY,
    sampleData: is.SAMPLE_DATA,
    roles: is.ROLES,
    logLevel: is.LOG_LEVEL,
  };
}
