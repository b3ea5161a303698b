import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabase } from '@desk/tools/postgres';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/database/data-source.ts';
import { migrate } from '../../src/database/migrate.ts';

const TEMPLATE = 'desk_template';
const TEMPLATE_LOCK = 7_203_441_100;

/** A suite's own database, migrated and empty: cloning a template takes a tenth of running the migrations. */
export async function disposableDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = postgresUrl();
  await ensureTemplate(server);
  const name = `desk_${randomUUID().replaceAll('-', '')}`;
  return { url: await createDatabase(server, name, TEMPLATE), drop: () => dropDatabase(server, name) };
}

/** A database without a single table. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = postgresUrl();
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  return { url: await createDatabase(server, name), drop: () => dropDatabase(server, name) };
}

function postgresUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) throw new Error('The Postgres of the test run is not there.');
  return url;
}

/** The suites' processes start together: the first makes the template, the others wait for it. */
async function ensureTemplate(server: string): Promise<void> {
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
  const dataSource = await new DataSource(dataSourceOptions({ database: { url, poolSize: 4 } })).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
  // The name appears only once the template is whole.
  await client.query(`ALTER DATABASE ${TEMPLATE}_draft RENAME TO ${TEMPLATE}`);
}
