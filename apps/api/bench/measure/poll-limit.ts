import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { VERIFICATION_PATH } from '@desk/provider-protocol';
import { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { Agent, request } from 'undici';
import { loadSettings } from '../../src/config/settings.ts';
import { DeskClient } from '../../src/database/data-source.ts';
import { claimDue, type Claim } from '../../src/verifications/lease.ts';
import { storing, type Answered } from '../../src/verifications/same-answers.ts';

/*
 * The limit of polling: a bare loop over `pg` and `undici` with the desk's own statements, prepared as the desk's. Nobody shares the provider with it, it has no
 * rate and reads nothing in the answers. A process of its own, started by the bench.
 */
const settings = loadSettings(process.env);
const pool = new Pool({ connectionString: settings.database.url, max: 4, Client: DeskClient });
const manager = {
  query: async (sql: string, values: unknown[]) => {
    const { rows, rowCount } = await pool.query(sql, values);
    return [rows, rowCount];
  },
} as unknown as EntityManager;
const dispatcher = new Agent({ connections: settings.provider.concurrency });

let free = settings.provider.concurrency;
const answered: Answered[] = [];

const ask = async (claim: Claim): Promise<void> => {
  const began = performance.now();
  const { statusCode, headers, body } = await request(new URL(VERIFICATION_PATH, settings.provider.baseUrl), {
    query: { reference_id: claim.referenceId },
    dispatcher,
  });
  const bytes = Buffer.from(await body.arrayBuffer());
  free += 1;
  const reply = {
    began,
    startedAt: new Date(),
    durationMs: Math.round(performance.now() - began),
    httpStatus: statusCode,
    headers: headers as Record<string, string>,
    body: bytes,
    truncated: false,
    failure: null,
  };
  answered.push({ id: randomUUID(), claim, operation: 'poll', reply });
};

const over = async (round: () => Promise<number>): Promise<never> => {
  for (;;) if ((await round()) === 0) await setTimeout(1);
};
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
process.send?.({ type: 'ready' });
await Promise.all([
  over(async () => {
    const claims = await claimDue(manager, 'ask', free);
    free -= claims.length;
    for (const claim of claims) void ask(claim);
    return claims.length;
  }),
  over(async () => {
    const polls = answered.splice(0);
    if (polls.length > 0) await pool.query(...storing(polls));
    return polls.length;
  }),
]);
