import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNodePart } from '@desk/tools/launcher/node-part';
import { ROOT } from '@desk/tools/launcher/root';
import { startPostgres, startPostgresWithReplica } from '@desk/tools/postgres';
import { Client } from 'pg';
import { memoryOf, type Bench, type Found, type Starter } from './context.ts';
import { circumstances } from './measure/circumstances.ts';
import { browser } from './parts/browser.ts';
import { day } from './parts/day.ts';
import { exports } from './parts/exports.ts';
import { filters } from './parts/filters.ts';
import { polls } from './parts/polls.ts';
import { questions } from './parts/questions.ts';
import { replicas } from './parts/replicas.ts';
import { standby } from './parts/standby.ts';

/*
 * npm run bench: the desk over HTTP, signed in, beside the bare limit, over so many cases. Seeds them once into a Postgres of its
 * own under .data/bench, which later runs find again.
 */
const PARTS: Record<string, (bench: Bench) => Promise<Found>> = {
  questions,
  filters,
  exports,
  browser,
  replicas,
  polls,
  day,
  standby,
};
/** Those that leave no time or no room for others beside them: with the desk stopped. */
const ALONE = ['polls', 'replicas', 'day'];
/** What takes minutes, or a copy of the whole server, is done where it is asked for alone. */
const ASKED_FOR = ['day', 'standby'];

/** So long after its start V8 has given back what the start took (docs/adr/0034). */
const IDLE_MS = 75_000;

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '2' },
    times: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const { rows, times, only } = options;

const folder = path.join(ROOT, '.data/bench', times === '1' ? rows : `${rows}x${times}`);
mkdirSync(folder, { recursive: true });
const keyFile = path.join(folder, 'encryption.key');
if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });

const server = { folder, logFile: path.join(folder, 'postgres.log') };
const { primary: postgres, replica } =
  only === 'standby'
    ? await startPostgresWithReplica(server)
    : { primary: await startPostgres(server), replica: null };
const ADMIN = { email: 'bench@example.com', password: 'an admin of the bench' };
const env = {
  NODE_ENV: 'production',
  DATABASE_URL: postgres.url,
  DATABASE_MIGRATION_URL: postgres.ownerUrl,
  ENCRYPTION_KEY: readFileSync(keyFile, 'utf8'),
  DATA_DIR: path.join(folder, 'desk'),
  HOST: '127.0.0.1',
  PORT: '0',
  ROLES: 'http',
  PROVIDER_BASE_URL: 'http://127.0.0.1:9',
  PROVIDER_API_KEY: 'bench',
  PROVIDER_SECRET_KEY: 'bench',
  SAMPLE_DATA: '0',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
};
const dist = (script: string): string => path.join(ROOT, 'apps/api/dist-bench', script);
const start: Starter = (name, script, more = {}) =>
  startNodePart({
    name,
    script: dist(script),
    env: { ...process.env, ...env, ...more },
    logFile: path.join(folder, `${name}.log`),
  });
const startDesk = () => start('desk', 'src/main.js');

let desk = await startDesk();
try {
  if ((await count('(SELECT FROM verification LIMIT 1) AS any_case')) === 0) {
    // It has migrated the database and made the first account, which is all that the seed needs of it.
    await desk.stop();
    fill('bench/seed/main.js', '--rows', rows);
    if (times !== '1') fill('bench/seed/multiply.js', '--times', times);
    desk = await startDesk();
  }
  while ((await count('verification_changed')) > 0) await setTimeout(1_000);
  if (only === undefined) await setTimeout(IDLE_MS);
  const idleMb = await memoryOf(deskUrl());
  const bench: Bench = {
    forMs: Number(options.seconds) * 1000,
    only: only?.startsWith('Q') ? only : undefined,
    url: postgres.url,
    ownerUrl: postgres.ownerUrl,
    replicaUrl: replica?.url ?? '',
    encryptionKey: env.ENCRYPTION_KEY,
    start,
    desk: { origin: deskUrl(), cookie: await signIn() },
  };
  const found: Found[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    const asked = only === undefined ? !ASKED_FOR.includes(name) : only === name;
    if (!asked && !(name === 'questions' && bench.only)) continue;
    if (ALONE.includes(name)) await desk.stop();
    found.push(await part(bench));
    if (ALONE.includes(name)) {
      desk = await startDesk();
      bench.desk.origin = deskUrl();
    }
  }
  const busyMb = await memoryOf(deskUrl());
  const result = { ...circumstances(Number(rows) * Number(times)), idleMb, busyMb, found };
  writeFileSync(path.join(folder, 'result.json'), JSON.stringify(result, null, 2));
  for (const { title, table } of found) console.log(`\n## ${title}\n\n${table}`);
  console.log(`\nMemory: ${idleMb.toFixed(0)} MB idle, ${busyMb.toFixed(0)} MB after it all`);
} finally {
  await desk.stop();
  await replica?.stop();
  await postgres.stop();
}

function deskUrl(): string {
  return String(desk.ready['url']);
}

async function count(of: string): Promise<number> {
  const client = new Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  const { rows: found } = await client.query<{ count: string }>(`SELECT count(*) FROM ${of}`);
  await client.end();
  return Number(found[0]?.count);
}

function fill(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [dist(script), ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Seeding failed');
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${deskUrl()}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  if (answer.status !== 201) throw new Error(`Signing in was answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
