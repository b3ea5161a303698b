import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNodePart } from '@desk/tools/launcher/node-part';
import { ROOT } from '@desk/tools/launcher/root';
import { startPostgres } from '@desk/tools/postgres';
import { Client } from 'pg';
import { load, type Target } from './measure/load.ts';
import type { Question } from './measure/questions.ts';
import { circumstances, tableOf, type Line } from './measure/report.ts';

/*
 * npm run bench: the desk over HTTP, signed in, beside the bare limit, over so many cases. Seeds them once into a Postgres of its
 * own under .data/bench, which later runs find again.
 */
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});
const rows = Number(options.rows);
const forMs = Number(options.seconds) * 1000;

const folder = path.join(ROOT, '.data/bench', String(rows));
mkdirSync(folder, { recursive: true });
const keyFile = path.join(folder, 'encryption.key');
if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });

const postgres = await startPostgres({ folder, logFile: path.join(folder, 'postgres.log') });
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

const start = (name: string, script: string) =>
  startNodePart({
    name,
    script: dist(script),
    env: { ...process.env, ...env },
    logFile: path.join(folder, `${name}.log`),
  });
const startDesk = () => start('desk', 'src/main.js');
let desk = await startDesk();
try {
  if ((await count('(SELECT FROM verification LIMIT 1) AS any_case')) === 0) {
    // It has migrated the database and made the first account, which is all that the seed needs of it.
    await desk.stop();
    seed();
    desk = await startDesk();
  }
  while ((await count('verification_changed')) > 0) await setTimeout(1_000);
  const idleMb = await memory();
  const limit = await start('limit', 'bench/measure/limit.js');
  const { port, questions } = limit.ready as { port: number; questions: Question[] };
  const cookie = await signIn();
  const lines: Line[] = [];
  for (const question of questions) {
    if (options.only !== undefined && !question.name.startsWith(options.only)) continue;
    const bare: Target = {
      origin: `http://127.0.0.1:${port}`,
      method: 'GET',
      path: `/${question.name}`,
    };
    const ours = targetOf(question, cookie);
    const at = async (connections: number) => {
      // First for nothing: what the other one left in the caches is the same for both then.
      await load(bare, connections, 200);
      await load(ours, connections, 200);
      return { limit: await load(bare, connections, forMs), desk: await load(ours, connections, forMs) };
    };
    lines.push({ question, one: await at(1), sixteen: await at(16) });
    console.error(`${question.name} measured`);
  }
  const result = { ...circumstances(rows), idleMb, busyMb: await memory(), lines };
  writeFileSync(path.join(folder, 'result.json'), JSON.stringify(result, null, 2));
  console.log(
    `${tableOf(lines)}\n\nMemory: ${idleMb.toFixed(0)} MB idle, ${result.busyMb.toFixed(0)} MB after it all`,
  );
  await limit.stop();
} finally {
  await desk.stop();
  await postgres.stop();
}

function deskUrl(): string {
  return String(desk.ready['url']);
}

/** What the desk's process holds of the machine's memory, in MB. */
async function memory(): Promise<number> {
  const metrics = await (await fetch(`${deskUrl()}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20;
}

async function count(of: string): Promise<number> {
  const client = new Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  const { rows: found } = await client.query<{ count: string }>(`SELECT count(*) FROM ${of}`);
  await client.end();
  return Number(found[0]?.count);
}

function seed(): void {
  const { status } = spawnSync(process.execPath, [dist('bench/seed/main.js'), '--rows', String(rows)], {
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

function targetOf(question: Question, cookie: string): Target {
  const post = (path: string, body: object): Target => ({
    origin: deskUrl(),
    method: 'POST',
    path,
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  switch (question.kind) {
    case 'list':
      return post('/api/verifications/search', question.search);
    case 'facets':
      return post('/api/verifications/facets', question.filter);
    case 'case':
      return {
        origin: deskUrl(),
        method: 'GET',
        path: `/api/verifications/${question.id}`,
        headers: { cookie },
      };
  }
}
