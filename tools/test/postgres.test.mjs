import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDatabase, dropDatabase, startPostgres } from '../postgres.mjs';
import { folders } from './support.mjs';

const { make, removeAll } = folders();
afterAll(removeAll);
const folder = path.join(make(), 'postgres');
const start = () => startPostgres({ folder, logFile: path.join(folder, 'postgres.log'), durable: false });

/**
 * @param {string} url
 * @param {string} statement
 */
async function query(url, statement) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('what was stored is there after a stop, and after a kill whose server is first stopped', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await first.stop();

  const second = await start();
  expect(second.reaped).toBeNull();
  await query(second.url, 'INSERT INTO kept VALUES (2)');

  // A launcher that was killed: its server still runs, and nobody holds a handle to it.
  const third = await start();
  expect(third.reaped).toBe(second.process.pid);
  expect(await query(third.url, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  await third.stop();
  expect(existsSync(path.join(folder, 'data/postmaster.pid'))).toBe(false);
});

test('trigrams index a name in any script, and data are checked', async () => {
  const server = await start();
  await query(server.url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
  const names = ['தமிழ்', '李明', 'Ωμέγα', 'محمد'];
  for (const name of names) {
    const found = await query(server.url, `SELECT cardinality(show_trgm('${name}')) > 2 AS indexed`);
    expect(found).toEqual([{ indexed: true }]);
  }
  expect(
    await query(server.url, `SELECT lower('ÅΩ') AS lower, current_setting('data_checksums') AS sums`),
  ).toEqual([{ lower: 'åω', sums: 'on' }]);
  await server.stop();
});

test('the password is its owner’s alone, and the role is no superuser', async () => {
  const server = await start();
  expect(statSync(path.join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
  expect(await query(server.url, `SELECT rolsuper FROM pg_roles WHERE rolname = current_user`)).toEqual([
    { rolsuper: false },
  ]);
  const wrong = new URL(server.url);
  wrong.password = 'wrong';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  const superuser = new URL(server.url);
  superuser.username = 'postgres';
  await expect(query(superuser.href, 'SELECT 1')).rejects.toThrow();
  await server.stop();
});

test('a database is a copy of its template, and is dropped with its connections', async () => {
  const server = await start();
  const template = await createDatabase(server.url, 'template');
  await query(template, 'CREATE TABLE copied AS SELECT 42 AS n');
  const copy = await createDatabase(server.url, 'copy', 'template');
  expect(await query(copy, 'SELECT n FROM copied')).toEqual([{ n: 42 }]);
  const idle = new pg.Client({ connectionString: copy });
  idle.on('error', () => undefined);
  await idle.connect();
  await dropDatabase(server.url, 'copy');
  await expect(query(copy, 'SELECT 1')).rejects.toThrow('does not exist');
  await server.stop();
});
