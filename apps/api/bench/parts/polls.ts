import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { mark, tableOf, type Bench, type Found, type Process } from '../context.ts';
import { withManyInProgress, type Copy } from '../measure/many-in-progress.ts';

/** More than are asked about while one figure is measured. */
const CASES = 60_000;
/** Until then a process compiles what it does over and over, and does half as much. */
const WARM_MS = 4_000;
const FOR_MS = 4_000;
/** Calls under way, and the least share of the limit that the desk shall reach. */
const GOALS: readonly (readonly [concurrency: number, share: number])[] = [
  [32, 0.9],
  [128, 0.9],
  [512, 0.5],
];
const PROCESSES = [2, 4];

interface Polled {
  perSecond: number;
  /** What Postgres wrote into its log for each, in bytes. */
  wal: number;
  /** Cases that were asked about more than once, which is none's due. */
  twice: number;
}

/** P: polls that are asked and stored in a second where the provider takes 50 ms, beside a bare loop of the same statements. */
export const polls = (bench: Bench): Promise<Found> =>
  withManyInProgress(bench, CASES, async (copy) => {
    const run = async (
      script: string,
      concurrency: number,
      processes = 1,
      verdicts = '0',
    ): Promise<Polled> => {
      const provider = await bench.start('provider', 'bench/measure/provider.js', {
        BENCH_VERDICTS: verdicts,
      });
      await copy.client.query(
        `UPDATE verification SET next_check_at = NULL, lease_until = NULL, attempts = 0 WHERE status = 'in_progress'`,
      );
      await copy.client.query('VACUUM ANALYZE verification, verification_due');
      const started: Process[] = [];
      for (let number = 0; number < processes; number++)
        started.push(
          await bench.start(`poller-${number}`, script, {
            ...copy.env,
            ROLES: 'poller',
            PROVIDER_BASE_URL: `http://127.0.0.1:${String(provider.ready['port'])}`,
            PROVIDER_CONCURRENCY: String(concurrency),
            PROVIDER_RATE: '100000',
          }),
        );
      await copy.client.query(`UPDATE verification SET next_check_at = now() WHERE status = 'in_progress'`);
      await setTimeout(WARM_MS);
      const polled = await during(copy, FOR_MS);
      for (const process of [...started, provider]) await process.stop();
      return polled;
    };
    // First for nothing: the copy is new, and Postgres logs whole pages of what is written for the first time.
    await run('src/main.js', 512);
    const lines = [];
    for (const [concurrency, goal] of GOALS) {
      const limit = await run('bench/measure/poll-limit.js', concurrency);
      const desk = await run('src/main.js', concurrency);
      lines.push({ concurrency, goal, limit, desk });
      console.error(`P at ${concurrency} measured`);
    }
    const shared = [];
    for (const processes of PROCESSES)
      shared.push({ processes, desk: await run('src/main.js', 512, processes) });
    const verdicts = await run('src/main.js', 128, 1, '1');
    const table = [
      tableOf(
        ['calls under way', 'limit, 1/s', 'desk, 1/s', 'share (goal)', 'log for each, kB'],
        lines.map(({ concurrency, goal, limit, desk }) => {
          const share = desk.perSecond / limit.perSecond;
          return [
            String(concurrency),
            limit.perSecond.toFixed(0),
            desk.perSecond.toFixed(0),
            `${share.toFixed(2)} (≥ ${goal})${mark(share >= goal)}`,
            (desk.wal / 1000).toFixed(1),
          ];
        }),
      ),
      tableOf(
        ['processes, 512 calls under way together', 'desk, 1/s', 'asked twice'],
        shared.map(({ processes, desk }) => [
          String(processes),
          desk.perSecond.toFixed(0),
          `${desk.twice}${mark(desk.twice === 0)}`,
        ]),
      ),
      `Verdicts, 128 calls under way: ${verdicts.perSecond.toFixed(0)} a second.`,
    ].join('\n\n');
    return { title: 'Polls', table, data: { lines, shared, verdicts } };
  });

async function during({ client }: Copy, ms: number): Promise<Polled> {
  const figures = async (since: string) => {
    const { rows } = await client.query<{ last: string; polls: number; cases: number; wal: string }>(
      `SELECT (SELECT coalesce(max(sequence), 0) FROM provider_exchange) AS last,
         count(*)::int AS polls, count(DISTINCT verification_id)::int AS cases, pg_current_wal_insert_lsn() - '0/0' AS wal
       FROM provider_exchange WHERE sequence > $1`,
      [since],
    );
    return rows[0] as { last: string; polls: number; cases: number; wal: string };
  };
  const { last } = await figures('9223372036854775807');
  const before = await figures(last);
  const from = performance.now();
  await setTimeout(ms);
  const seconds = (performance.now() - from) / 1000;
  const after = await figures(last);
  return {
    perSecond: after.polls / seconds,
    wal: (Number(after.wal) - Number(before.wal)) / after.polls,
    twice: after.polls - after.cases,
  };
}
