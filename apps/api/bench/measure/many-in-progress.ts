import { dropDatabase } from '@desk/tools/postgres';
import { Client } from 'pg';
import { DataKeys } from '../../src/encryption/data-keys.ts';
import { aad, sha256 } from '../../src/provider/exchange-log.ts';
import { DERIVATION_VERSION } from '../../src/verifications/derive.ts';
import type { Bench } from '../context.ts';
import { inProgressBody } from './in-progress.ts';

const NAME = 'desk_bench_polls';

/** A copy of the cases with many more that are in progress, which can be spoilt. */
export interface Copy {
  /** As the owner. */
  client: Client;
  /** For whoever is started on it. */
  env: { DATABASE_URL: string; DATABASE_MIGRATION_URL: string };
}

/** Has something done with such a copy, which is gone afterwards. The provider has said of each case what `inProgressBody` says. */
export async function withManyInProgress<T>(
  { url, ownerUrl, encryptionKey }: Bench,
  cases: number,
  work: (copy: Copy) => Promise<T>,
): Promise<T> {
  await dropDatabase(ownerUrl, NAME);
  const env = { DATABASE_URL: copyOf(url), DATABASE_MIGRATION_URL: copyOf(ownerUrl) };
  const server = new Client({ connectionString: ownerUrl });
  await server.connect();
  // File by file: through the log, gigabytes take minutes.
  await server.query(
    `CREATE DATABASE ${NAME} TEMPLATE ${new URL(ownerUrl).pathname.slice(1)} STRATEGY file_copy`,
  );
  await server.end();
  const client = new Client({ connectionString: env.DATABASE_MIGRATION_URL });
  await client.connect();
  try {
    await insert(client, new DataKeys({ encryptionKey: Buffer.from(encryptionKey, 'base64') }), cases);
    await client.query('VACUUM ANALYZE');
    return await work({ client, env });
  } finally {
    await client.end();
    await dropDatabase(ownerUrl, NAME);
  }
}

function copyOf(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${NAME}`;
  return url.href;
}

async function insert(client: Client, keys: DataKeys, cases: number): Promise<void> {
  const made = Array.from({ length: cases }, (_, index) => {
    const id = `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
    const body = Buffer.from(inProgressBody(id));
    const { key, wrapped } = keys.create();
    const hash = sha256(body);
    return { id, wrapped, hash, sealed: keys.seal(key, body, aad(id, hash)) };
  });
  await client.query(
    `INSERT INTO verification (id, email, country, status, reference_id, submitted_by, data_key, response_sha256, exchange_count, derived_with)
     SELECT id, id || '@example.com', 'CH', 'in_progress', id, 'bench', key, hash, 1, $4
     FROM unnest($1::uuid[], $2::bytea[], $3::text[]) AS made (id, key, hash)`,
    [
      made.map(({ id }) => id),
      made.map(({ wrapped }) => wrapped),
      made.map(({ hash }) => hash),
      DERIVATION_VERSION,
    ],
  );
  await client.query(
    'INSERT INTO provider_body (verification_id, sha256, sealed) SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])',
    [made.map(({ id }) => id), made.map(({ hash }) => hash), made.map(({ sealed }) => sealed)],
  );
}
