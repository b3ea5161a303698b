import { wayToPostgres, type WayToPostgres } from './way-to-postgres.ts';

/** A way to Postgres on which, when told so, nothing arrives any more though it stays open. */
export interface StallingLine extends WayToPostgres {
  stall: () => void;
  /** For what is said from now on. */
  pass: () => void;
}

export async function stallingLine(database: string): Promise<StallingLine> {
  let stalled = false;
  const way = await wayToPostgres(database, (near, far) => {
    near.on('data', (bytes) => stalled || far.write(bytes));
    far.on('data', (bytes) => stalled || near.write(bytes));
  });
  return { ...way, stall: () => void (stalled = true), pass: () => void (stalled = false) };
}
