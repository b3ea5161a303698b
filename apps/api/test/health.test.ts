import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Readiness } from '../src/health/readiness.ts';
import { asOwner } from './harness/database.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

let api: TestApp;
beforeAll(async () => (api = await testApp()));
afterAll(() => api.close());

test('alive says so to anybody', async () => {
  expect((await api.http().get('/api/health/live').expect(200)).body).toEqual({ status: 'live' });
});

test('ready says so with what features add', async () => {
  api.app.get(Readiness).add('weather', () => Promise.resolve({ rain: true }));
  const answer = await api.http().get('/api/health/ready').expect(200);
  expect(answer.body).toMatchObject({ status: 'ready', facts: { weather: { rain: true } } });
});

test('a database that lacks a migration is not ready', async () => {
  const { url } = api.settings.database;
  await asOwner(url, `UPDATE migrations SET name = 'x' || name WHERE name LIKE 'Accounts%'`);
  const answer = await api.http().get('/api/health/ready').expect(503);
  expect(answer.body).toMatchObject({ code: 'database_not_migrated' });
  await asOwner(url, `UPDATE migrations SET name = substr(name, 2) WHERE name LIKE 'xAccounts%'`);
  await api.http().get('/api/health/ready').expect(200);
});

test('without Postgres it is alive and not ready, and sessions are a 503 rather than a 401', async () => {
  const analyst = await api.signIn('analyst');
  const { pathname } = new URL(api.settings.database.url);
  const other = await testApp();
  const name = pathname.slice(1);
  const elsewhere = other.settings.database.url;
  await asOwner(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await other.dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
    name,
  ]);
  await api.http().get('/api/health/live').expect(200);
  expect((await api.http().get('/api/health/ready').expect(503)).body).toMatchObject({
    code: 'database_unreachable',
  });
  expect((await analyst.get('/api/session').expect(503)).body).toMatchObject({
    code: 'database_unreachable',
  });
  await asOwner(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  await api.http().get('/api/health/ready').expect(200);
  await analyst.get('/api/session').expect(200);
  await other.close();
});
