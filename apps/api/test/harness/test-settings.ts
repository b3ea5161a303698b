import { randomBytes } from 'node:crypto';
import type { Settings } from '../../src/config/settings.ts';

/** The account that each desk has from its first start. */
export const ADMIN = { email: 'admin@example.com', password: 'an admin of the tests' };

/** Settings of a desk that serves on a free port and polls only when a test says so. */
export const testSettings = (given: {
  databaseUrl: string;
  dataDir: string;
  providerUrl?: string;
  encryptionKey?: Buffer;
}): Settings => ({
  http: { host: '127.0.0.1', port: 0, trustedProxies: 0 },
  database: { url: given.databaseUrl, migrationUrl: null, poolSize: 10 },
  standbyUrl: null,
  exports: { atOnce: 3 },
  dataDir: given.dataDir,
  bucket: null,
  provider: {
    // A port that nothing listens on: a test that does not bring a provider must not reach one.
    baseUrl: given.providerUrl ?? 'http://127.0.0.1:9',
    apiKey: 'test-key',
    secretKey: 'test-secret',
    deadlineMs: 5_000,
    concurrency: 8,
    ratePerSecond: 1_000,
  },
  firstAccount: ADMIN,
  encryptionKey: given.encryptionKey ?? randomBytes(32),
  previousEncryptionKeys: [],
  auditAnchorFile: null,
  metricsToken: null,
  sampleData: false,
  roles: { http: true, poller: false },
  logLevel: 'info',
  oidc: null,
});
