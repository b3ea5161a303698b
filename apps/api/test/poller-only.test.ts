import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { freePort } from '@desk/tools/postgres/free-port';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { disposableDatabase, type TestDatabase } from './harness/database.ts';

const ENCRYPTION_KEY = randomBytes(32).toString('base64');

let poller: ChildProcess;
let port: number;
let url: string;
let database: TestDatabase;
beforeAll(async () => {
  database = await disposableDatabase();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  poller = await started();
}, 60_000);
afterAll(async () => {
  await ended(poller);
  await database.drop();
});

/** A process as an operator starts it. */
async function started(): Promise<ChildProcess> {
  const child = fork('dist/main.js', {
    execArgv: [],
    env: {
      ...process.env,
      ROLES: 'poller',
      PORT: String(port),
      DATABASE_URL: database.url,
      ENCRYPTION_KEY,
      PROVIDER_BASE_URL: 'http://127.0.0.1:9',
      PROVIDER_API_KEY: 'key',
      PROVIDER_SECRET_KEY: 'secret',
      METRICS_TOKEN: 'the-token-of-the-tests',
      LOG_LEVEL: 'silent',
    },
  });
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
  expect(said).toMatchObject({ type: 'ready', url: null });
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
}

const get = (path: string, headers = {}) => fetch(url + path, { headers });
const metric = async (name: string): Promise<number> => {
  const text = await (await get('/metrics', { authorization: 'Bearer the-token-of-the-tests' })).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};

test('a process that only polls says whether it lives and is ready, and what it measures, to whoever has the token', async () => {
  expect(await (await get('/api/health/live')).json()).toEqual({ status: 'live' });
  expect(await (await get('/api/health/ready')).json()).toMatchObject({ status: 'ready' });
  expect((await get('/metrics')).status).toBe(401);
  while (!((await metric('desk_poller_heartbeat_timestamp_seconds')) > 0));
  expect(await metric('desk_database_up')).toBe(1);
});

test.each([
  '/',
  '/login',
  '/index.html',
  '/api/docs',
  '/api/health',
  '/api/health/live/more',
  '/api/session',
  '/api/verifications',
  '/api/events',
])('it serves no %s', async (path) => {
  const answer = await get(path, { accept: 'text/html' });
  expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'not_found' })]);
});

test('nor takes anything in', async () => {
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  expect((await fetch(`${url}/api/session`, sent)).status).toBe(404);
});

test('another one that was given the same port polls all the same', async () => ended(await started()));
