import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { COMPLETE, linesFor } from '../../test/harness/environment.ts';
import { loadSettings, loadStoreSettings } from './settings.ts';

const KEY = Buffer.alloc(32, 7);

test('what is required is enough, and the rest has its documented defaults', () => {
  expect(loadSettings(COMPLETE)).toEqual({
    http: { host: '127.0.0.1', port: 3000, trustedProxies: 0 },
    database: { url: COMPLETE.DATABASE_URL, migrationUrl: null, poolSize: 20 },
    standbyUrl: null,
    exports: { atOnce: 3 },
    dataDir: resolve('.data'),
    bucket: null,
    provider: {
      baseUrl: 'https://provider.example.com',
      apiKey: 'an-api-key',
      secretKey: 'a-secret-key',
      deadlineMs: 30_000,
      concurrency: 32,
      ratePerSecond: 1_000,
    },
    firstAccount: { email: 'admin@desk.local', password: null },
    encryptionKey: KEY,
    previousEncryptionKeys: [],
    auditAnchorFile: null,
    metricsToken: null,
    sampleData: false,
    roles: { http: true, poller: true },
    logLevel: 'info',
    oidc: null,
  });
});

test('nothing set gives one line for each variable that is missing', () => {
  expect(linesFor({})).toEqual([
    'DATABASE_URL: is required',
    'PROVIDER_BASE_URL: is required',
    'PROVIDER_API_KEY: is required',
    'PROVIDER_SECRET_KEY: is required',
    'ENCRYPTION_KEY: is required',
  ]);
});

test('an empty variable is an unset one', () => {
  expect(linesFor({ ...COMPLETE, PROVIDER_API_KEY: '' })).toEqual(['PROVIDER_API_KEY: is required']);
  expect(loadSettings({ ...COMPLETE, PORT: '', ADMIN_PASSWORD: '' })).toMatchObject({
    http: { port: 3000 },
    firstAccount: { password: null },
  });
});

test.each([
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['TRUSTED_PROXIES', 'all'],
  ['DATABASE_URL', 'mysql://desk:canary@db/desk'],
  ['DATABASE_URL', 'canary'],
  ['DATABASE_POOL_SIZE', '1'],
  ['DATABASE_EXPORT_POOL_SIZE', '51'],
  ['PROVIDER_BASE_URL', 'https://provider.example.com/canary'],
  ['PROVIDER_BASE_URL', 'https://provider.example.com?canary'],
  ['PROVIDER_BASE_URL', 'https://canary:word@provider.example.com'],
  ['PROVIDER_BASE_URL', 'ftp://canary.example.com'],
  ['PROVIDER_BASE_URL', 'canary.example.com'],
  ['PROVIDER_CONCURRENCY', '0'],
  ['PROVIDER_RATE', '100001'],
  ['ADMIN_EMAIL', 'canary'],
  ['ADMIN_PASSWORD', 'canary-only'],
  ['ENCRYPTION_KEY', Buffer.alloc(31).toString('base64')],
  ['ENCRYPTION_KEY', `${KEY.toString('base64')}canary`],
  ['ENCRYPTION_KEY_PREVIOUS', `${KEY.toString('base64')},canary`],
  ['DATABASE_MIGRATION_URL', 'mysql://desk:canary@db/desk'],
  ['METRICS_TOKEN', 'canary-of-a-few'],
  ['SAMPLE_DATA', 'yes'],
  ['ROLES', 'http,canary'],
  ['LOG_LEVEL', 'canary'],
])('%s=%s is refused in one line that names the variable and not the value', (name, value) => {
  const lines = linesFor({ ...COMPLETE, [name]: value });
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: must `))]);
  expect(lines.join()).not.toContain(value);
  expect(lines.join()).not.toContain('canary');
});

test.each([
  ['http', { http: true, poller: false }],
  ['poller', { http: false, poller: true }],
  ['http, poller', { http: true, poller: true }],
])('ROLES=%s', (value, roles) => {
  expect(loadSettings({ ...COMPLETE, ROLES: value }).roles).toEqual(roles);
});

test("the provider's port and a closing slash are kept and dropped", () => {
  const { provider } = loadSettings({ ...COMPLETE, PROVIDER_BASE_URL: 'http://127.0.0.1:4010/' });
  expect(provider.baseUrl).toBe('http://127.0.0.1:4010');
});

test('keys of before are read, however they are spaced', () => {
  const other = Buffer.alloc(32, 8);
  const given = ` ${KEY.toString('base64')}, ${other.toString('base64')},`;
  expect(loadSettings({ ...COMPLETE, ENCRYPTION_KEY_PREVIOUS: given }).previousEncryptionKeys).toEqual([
    KEY,
    other,
  ]);
});

test('a command needs the database and the key alone', () => {
  const { DATABASE_URL, ENCRYPTION_KEY } = COMPLETE;
  expect(loadStoreSettings({ DATABASE_URL, ENCRYPTION_KEY, PORT: 'anything' })).toEqual({
    database: { url: DATABASE_URL, migrationUrl: null, poolSize: 20 },
    encryptionKey: KEY,
    previousEncryptionKeys: [],
  });
});
