/** What the parts of the bench measure on. */
export interface Bench {
  /** How long each figure is measured. */
  forMs: number;
  /** Only the questions whose name begins so; undefined: all. */
  only: string | undefined;
  /** The database of the cases: as the application, and as its owner. */
  url: string;
  ownerUrl: string;
  /** Of its streaming replica, which is there for the part `standby` alone. */
  replicaUrl: string;
  encryptionKey: string;
  /** Starts a script of the bench with these settings beside the bench's own, as a process that says when it is ready. */
  start: Starter;
  desk: RunningDesk;
}

export type Starter = (name: string, script: string, env?: Record<string, string>) => Promise<Process>;

export interface Process {
  /** What it said as it was ready. */
  ready: Record<string, unknown>;
  stop: () => Promise<void>;
}

/** The desk over HTTP, and somebody who is signed in. */
export interface RunningDesk {
  origin: string;
  cookie: string;
}

/** What a part has found out: a table for people, and the same for machines. */
export interface Found {
  title: string;
  table: string;
  data: unknown;
}

/** A table in Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Of an origin's `/metrics`: how much of the machine's memory the process holds, in MB. */
export async function memoryOf(origin: string): Promise<number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20;
}

/** A mark for a goal that is not met. */
export const mark = (met: boolean): string => (met ? '' : ' ✗');
