import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabase } from '@desk/tools/postgres';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/database/data-source.ts';
import { grantTo } from '../../src/database/grants.ts';
import { migrate } from '../../src/database/migrate.ts';

const TEMPLATE = 'desk_template';
const TEMPLATE_LOCK = 7_203_441_100;

/** A database of one suite. `url` is the application's role, which may do no more than in production; `ownerUrl` the tables' owner. */
export interface TestDatabase {
  url: string;
  ownerUrl: string;
  drop: () => Promise<void>;
}

/** Migrated and empty: cloning a template takes a tenth of running the migrations. */
export async function disposableDatabase(): Promise<TestDatabase> {
  await ensureTemplate();
  return create('desk', TEMPLATE);
}

/** Without a single table. */
export const emptyDatabase = (): Promise<TestDatabase> => create('empty');

/** What a test does to a database and the application's role may not: a statement of the tables' owner. */
export async function asOwner(url: string, statement: string, values: unknown[] = []): Promise<void> {
  const owner = new URL(serverUrl('TEST_POSTGRES_OWNER_URL'));
  owner.pathname = new URL(url).pathname;
  const client = new pg.Client({ connectionString: owner.href });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

async function create(prefix: string, template?: string): Promise<TestDatabase> {
  const server = serverUrl('TEST_POSTGRES_OWNER_URL');
  const name = `${prefix}_${randomUUID().replaceAll('-', '')}`;
  const ownerUrl = await createDatabase(server, name, template);
  const url = new URL(serverUrl('TEST_POSTGRES_URL'));
  url.pathname = `/${name}`;
  return { url: url.href, ownerUrl, drop: () => dropDatabase(server, name) };
}

function serverUrl(variable: 'TEST_POSTGRES_URL' | 'TEST_POSTGRES_OWNER_URL'): string {
  const url = process.env[variable];
  if (url === undefined) throw new Error('The Postgres of the test run is not there.');
  return url;
}

/** The suites' processes start together: the first makes the template, the others wait for it. */
async function ensureTemplate(): Promise<void> {
  const server = serverUrl('TEST_POSTGRES_OWNER_URL');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (found.rowCount === 0) await createTemplate(client, server);
  } finally {
    await client.end();
  }
}

async function createTemplate(client: pg.Client, server: string): Promise<void> {
  const url = await createDatabase(server, `${TEMPLATE}_draft`);
  const owner = await new DataSource(dataSourceOptions({ database: { url, poolSize: 4 } })).initialize();
  try {
    await migrate(owner);
    await grantTo(owner, new URL(serverUrl('TEST_POSTGRES_URL')).username);
  } finally {
    await owner.destroy();
  }
  // The name appears only once the template is whole.
  await client.query(`ALTER DATABASE ${TEMPLATE}_draft RENAME TO ${TEMPLATE}`);
}
