import { Socket } from 'node:net';

/** How long a pool's connections may take for what; milliseconds. */
export interface Limits {
  /** One statement, waiting for locks included. Its end is the server's to bring about. */
  statement: number;
  /** Between two statements of a transaction: what a stopped process has locked is free after it. */
  idleInTransaction: number;
  /** Without a byte either way. Longer than the others, so that it ends only what the server cannot: a dead line. */
  silence: number;
  /** Of what was sent, without any of it being taken: frees what a stopped process reads from. Else the silence alone ends it. */
  untaken?: number;
  /** Processes that Postgres may take beside one for a statement: where many ask at once, they only take them from each other. */
  helpers?: number;
  /** What a page found by an index costs, of one read in a row (`random_page_cost`): for who reads so many that it matters. */
  pageCost?: number;
}

/** What people and the poller ask for: far more than any of it takes, and less than anybody waits. */
export const DESK_LIMITS: Limits = {
  statement: 30_000,
  idleInTransaction: 60_000,
  silence: 75_000,
  helpers: 0,
};

/**
 * For all but the rows: how long these take is for their reader to say, who is cut off after a minute without a chunk. Kernels hold several
 * megabytes of what was sent, so that nothing may be taken for minutes though a slow reader goes on.
 */
export const EXPORT_LIMITS: Limits = {
  statement: 300_000,
  idleInTransaction: 120_000,
  silence: 330_000,
  untaken: 600_000,
  // At the desk's own, a fifth of all cases was fetched case by case: 1.5 s where reading all of them takes 0.65.
  pageCost: 4,
};

/** The same connections, none of which keeps its caller or a lock for ever. Migrations and commands have no such limits. */
export function limited<T extends { extra: { options: string } }>(
  options: T,
  { statement, idleInTransaction, silence, untaken = 0, helpers, pageCost }: Limits,
): T {
  const { extra } = options;
  const more = [
    `-c statement_timeout=${statement}`,
    `-c idle_in_transaction_session_timeout=${idleInTransaction}`,
    ...(untaken > 0 ? [`-c tcp_user_timeout=${untaken}`] : []),
    ...(helpers === undefined ? [] : [`-c max_parallel_workers_per_gather=${helpers}`]),
    ...(pageCost === undefined ? [] : [`-c random_page_cost=${pageCost}`]),
  ].join(' ');
  return {
    ...options,
    extra: { ...extra, options: `${extra.options} ${more}`, stream: () => impatient(silence) },
  };
}

/**
 * A socket that is given up when it is silent for longer, which is right where somebody waits for an answer: a pool lets go of an
 * idle connection after 10 s, and a line that listens is asked more often than that (`events/listening-line.ts`).
 */
export function impatient(ms: number): Socket {
  const socket = new Socket();
  const tooLong = () => Object.assign(new Error('Postgres was silent for too long'), { code: 'ETIMEDOUT' });
  return socket.setTimeout(ms, () => socket.destroy(tooLong()));
}
