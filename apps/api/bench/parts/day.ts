import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { claimDue } from '../../src/verifications/lease.ts';
import { storing } from '../../src/verifications/same-answers.ts';
import { tableOf, type Bench, type Found } from '../context.ts';
import { inProgressBody } from '../measure/in-progress.ts';
import { withManyInProgress } from '../measure/many-in-progress.ts';

const CASES = 20_000;
const BATCH = 500;
/** A day's polls where 100 million cases a year are asked about four times each. */
const POLLS = 1_100_000;

/** A day's polls in minutes, each with the same answer: what grows by them, while autovacuum does what it does. */
export const day = (bench: Bench): Promise<Found> =>
  withManyInProgress(bench, CASES, async ({ client }) => {
    const manager = {
      query: async (sql: string, values: unknown[]) => {
        const { rows, rowCount } = await client.query(sql, values);
        return [rows, rowCount];
      },
    } as unknown as EntityManager;
    const pass = async (): Promise<{ polls: number; claimMs: number }> => {
      await client.query(
        `UPDATE verification SET next_check_at = now(), attempts = 0 WHERE status = 'in_progress'`,
      );
      const took: number[] = [];
      let polls = 0;
      for (;;) {
        const from = performance.now();
        const claims = await claimDue(manager, 'ask', BATCH);
        if (claims.length === 0) break;
        took.push(performance.now() - from);
        const answered = claims.map((claim) => ({
          id: randomUUID(),
          claim,
          operation: 'poll' as const,
          reply: replyAbout(claim.referenceId),
        }));
        await client.query(...storing(answered));
        polls += claims.length;
      }
      took.sort((a, b) => a - b);
      return { polls, claimMs: took[Math.floor(took.length / 2)] ?? Number.NaN };
    };
    const first = await pass();
    const before = await sizes(client);
    const from = performance.now();
    let { polls } = first;
    let last = first;
    while (polls < POLLS) {
      last = await pass();
      polls += last.polls;
    }
    const seconds = (performance.now() - from) / 1000;
    const after = await sizes(client);
    return {
      title: `A day's polls (${polls.toLocaleString('en')}) in ${seconds.toFixed(0)} s`,
      table: [
        tableOf(
          ['MB', 'before', 'after'],
          Object.keys(before).map((name) => [name, mb(before[name]), mb(after[name])]),
        ),
        `Claiming ${BATCH} takes ${first.claimMs.toFixed(0)} ms at first and ${last.claimMs.toFixed(0)} ms at last.`,
      ].join('\n\n'),
      data: { polls, seconds, before, after, first, last },
    };
  });

function replyAbout(reference: string | null) {
  const body = Buffer.from(inProgressBody(reference ?? ''));
  const headers = { 'content-type': 'application/json' };
  const began = performance.now() - 50;
  return {
    began,
    startedAt: new Date(),
    durationMs: 50,
    httpStatus: 200,
    headers,
    body,
    truncated: false,
    failure: null,
  };
}

const mb = (bytes = Number.NaN): string => (bytes / 2 ** 20).toFixed(1);

async function sizes(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `SELECT 'cases' AS name, pg_table_size('verification') AS bytes
     UNION ALL SELECT 'indexes of cases', pg_indexes_size('verification')
     UNION ALL SELECT 'due calls, with indexes', pg_total_relation_size('verification_due')
     UNION ALL SELECT 'exchanges, with indexes', pg_total_relation_size('provider_exchange')
     UNION ALL SELECT 'bodies, with indexes', pg_total_relation_size('provider_body')`,
  );
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}
