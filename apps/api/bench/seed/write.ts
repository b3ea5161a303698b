import type { ClientBase } from 'pg';
import type { Batch, Range } from './batch.ts';
import type { Chain } from './chain.ts';
import { copyInto } from './copy.ts';

/** Computes batches, in this thread or in others. */
export interface Computer {
  compute: (range: Range) => Promise<Batch>;
  /** Batches that are worked out before they are written: more than work at a time, so that none waits for Postgres. */
  ahead: number;
}

const BATCH = 1_000;

/** Writes every case, in the order of their numbers, with as many batches in memory as are worked out ahead. */
export async function writeCases(
  client: ClientBase,
  rows: number,
  computer: Computer,
  chain: Chain,
  report: (cases: number) => void,
): Promise<void> {
  const waiting: Promise<Batch>[] = [];
  let asked = 0;
  const ask = (): void => {
    if (asked >= rows) return;
    const from = asked;
    asked = Math.min(from + BATCH, rows);
    const batch = computer.compute({ from, to: asked });
    // Whoever awaits it hears of a failure; until then nobody does.
    batch.catch(() => undefined);
    waiting.push(batch);
  };
  for (let ahead = 0; ahead < computer.ahead; ahead++) ask();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { copies, events, cases } = await next;
    ask();
    for (const { target, text } of [...copies, ...chain.append(events)]) await copyInto(client, target, text);
    report(cases);
  }
}
