import { z } from 'zod';

const MISSING = 'is required';

export const required = () => z.string({ error: MISSING });

const wholeNumber = (min: number, max: number, standard: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`)
    .default(standard);

const postgresUrl = required().refine(
  (text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text),
  'must be a postgres:// URL',
);

/** Scheme, host and optional port: a path would be dropped or doubled, and a user name would end up in logs. */
export const httpOrigin = required().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (bare) return url.origin;
  context.addIssue({
    code: 'custom',
    message: 'must be http(s)://host, with an optional port and nothing else',
  });
  return z.NEVER;
});

const keyOf = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === text ? bytes : null;
};

const key = required().transform((text, context) => {
  const bytes = keyOf(text);
  if (bytes !== null) return bytes;
  context.addIssue({ code: 'custom', message: 'must be 32 bytes in base64 (openssl rand -base64 32)' });
  return z.NEVER;
});

const keys = z
  .string()
  .default('')
  .transform((text, context) => {
    const given = text.split(',').filter((part) => part.trim() !== '');
    const read = given.map((part) => keyOf(part.trim())).filter((bytes) => bytes !== null);
    if (read.length === given.length) return read;
    context.addIssue({ code: 'custom', message: 'must be keys of 32 bytes in base64, separated by commas' });
    return z.NEVER;
  });

const roles = z
  .string()
  .default('http,poller')
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine(
    (names) => names.every((name) => name === 'http' || name === 'poller'),
    'must be http, poller or both',
  )
  .transform((names) => ({ http: names.includes('http'), poller: names.includes('poller') }));

const flag = z
  .enum(['0', '1'], 'must be 0 or 1')
  .default('0')
  .transform((value) => value === '1');

/** The variables of the process, one entry each; `docs/` lists what they mean. */
export const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 3000),
  TRUSTED_PROXIES: wholeNumber(0, 10, 0),
  DATABASE_URL: postgresUrl,
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(4, 500, 20),
  DATABASE_EXPORT_POOL_SIZE: wholeNumber(1, 50, 3),
  DATA_DIR: z.string().default('.data'),
  PROVIDER_BASE_URL: httpOrigin,
  PROVIDER_API_KEY: required(),
  PROVIDER_SECRET_KEY: required(),
  PROVIDER_CONCURRENCY: wholeNumber(1, 512, 32),
  PROVIDER_RATE: wholeNumber(1, 100_000, 1_000),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('admin@desk.local'),
  ADMIN_PASSWORD: z
    .string()
    .min(12, 'must have at least 12 characters')
    .max(1000, 'must be shorter')
    .optional(),
  ENCRYPTION_KEY: key,
  ENCRYPTION_KEY_PREVIOUS: keys,
  AUDIT_ANCHOR_FILE: z.string().optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{16,}$/, 'must have at least 16 characters and no space')
    .optional(),
  SAMPLE_DATA: flag,
  ROLES: roles,
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be a level such as info or warn',
    )
    .default('info'),
});

/** Of these, what it takes to open the database and what is sealed in it: a command needs no more. */
export const storeEnvironment = environment.pick({
  DATABASE_URL: true,
  DATABASE_MIGRATION_URL: true,
  DATABASE_POOL_SIZE: true,
  ENCRYPTION_KEY: true,
  ENCRYPTION_KEY_PREVIOUS: true,
});
