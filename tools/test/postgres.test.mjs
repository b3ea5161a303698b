import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
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
  await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
  await first.stop();

  const second = await start();
  expect(second.reaped).toBeNull();
  await query(second.ownerUrl, 'INSERT INTO kept VALUES (2)');

  // A launcher that was killed: its server still runs, and nobody holds a handle to it.
  const third = await start();
  expect(third.reaped).toBe(second.process.pid);
  expect(await query(third.ownerUrl, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  await third.stop();
  expect(existsSync(path.join(folder, 'data/postmaster.pid'))).toBe(false);
});

test('trigrams index a name in any script, and data are checked', async () => {
  const server = await start();
  await query(server.ownerUrl, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
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

test('passwords are for their user alone; the application owns nothing, and neither role is a superuser', async () => {
  const server = await start();
  for (const file of ['postgres-password', 'postgres-owner-password'])
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
  const who = 'SELECT rolname, rolsuper, rolcreatedb FROM pg_roles WHERE rolname = current_user';
  expect(await query(server.url, who)).toEqual([{ rolname: 'desk', rolsuper: false, rolcreatedb: false }]);
  expect(await query(server.ownerUrl, who)).toEqual([
    { rolname: 'desk_owner', rolsuper: false, rolcreatedb: true },
  ]);
  await expect(query(server.url, 'CREATE TABLE mine (n int)')).rejects.toThrow('permission denied');
  for (const username of ['desk', 'desk_owner', 'postgres']) {
    const wrong = new URL(server.url);
    wrong.username = username;
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow();
  }
  await server.stop();
});

test('neither a row nor a statement gets into the log', async () => {
  const server = await start();
  const canary = 'canary@example.com';
  await query(server.ownerUrl, 'CREATE TABLE person (email text PRIMARY KEY, age int CHECK (age > 0))');
  const insert = `INSERT INTO person VALUES ('${canary}', 1)`;
  await query(server.ownerUrl, insert);
  await expect(query(server.ownerUrl, insert)).rejects.toThrow('duplicate key');
  await expect(query(server.ownerUrl, `INSERT INTO person VALUES ('${canary}', 0)`)).rejects.toThrow('check');
  await server.stop();
  const log = readFileSync(path.join(folder, 'postgres.log'), 'utf8');
  expect(log).toContain('duplicate key value violates unique constraint');
  expect(log).not.toContain('canary');
});

test('a data folder of the version before gets an owner, also when that was broken off, and loses nothing', async () => {
  const before = path.join(make(), 'postgres');
  const begin = () =>
    startPostgres({ folder: before, logFile: path.join(before, 'postgres.log'), durable: false });
  const old = await begin();
  // As it was: the application's role owned the database and everything in it, and could make others.
  await query(old.ownerUrl, 'ALTER DATABASE desk OWNER TO desk');
  await query(
    old.url,
    'CREATE EXTENSION pg_trgm; CREATE TABLE kept (id int GENERATED ALWAYS AS IDENTITY, name text); INSERT INTO kept (name) VALUES (1)',
  );
  await old.stop();
  rmSync(path.join(before, 'postgres-owner-password'));

  for (const time of ['once', 'again']) {
    const upgraded = await begin();
    const owners = `SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relname LIKE 'kept%'
      UNION SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'desk'
      UNION SELECT pg_get_userbyid(extowner) FROM pg_extension WHERE extname = 'pg_trgm'`;
    expect(await query(upgraded.ownerUrl, owners)).toEqual([{ owner: 'desk_owner' }]);
    expect(await query(upgraded.ownerUrl, 'SELECT name FROM kept')).toEqual([{ name: '1' }]);
    await expect(query(upgraded.url, 'SELECT name FROM kept')).rejects.toThrow('permission denied');
    await upgraded.stop();
    if (time === 'once') rmSync(path.join(before, 'postgres-owner-password'));
  }
});

test('a database is a copy of its template, and is dropped with its connections', async () => {
  const server = await start();
  const template = await createDatabase(server.ownerUrl, 'template');
  await query(template, 'CREATE TABLE copied AS SELECT 42 AS n');
  const copy = await createDatabase(server.ownerUrl, 'copy', 'template');
  expect(await query(copy, 'SELECT n FROM copied')).toEqual([{ n: 42 }]);
  const idle = new pg.Client({ connectionString: copy });
  idle.on('error', () => undefined);
  await idle.connect();
  await dropDatabase(server.ownerUrl, 'copy');
  await expect(query(copy, 'SELECT 1')).rejects.toThrow('does not exist');
  await server.stop();
});
