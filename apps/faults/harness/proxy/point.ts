import type { Link, Side } from './link.ts';

/** Bytes of one side that are waited for. */
export interface Step {
  from: Side;
  bytes: Buffer;
}

export const fromClient = (text: string): Step => ({ from: 'client', bytes: Buffer.from(text) });
export const fromServer = (text: string): Step => ({ from: 'server', bytes: Buffer.from(text) });

interface Progress {
  step: number;
  /** The end of what was seen, where the bytes waited for may have begun. */
  tail: Buffer;
}

/** A moment in the talk of a client with its server: these bytes after those, on one connection. */
export class Point {
  private readonly progress = new WeakMap<Link, Progress>();

  /** @param nth of how many such moments, over all connections, this is the one */
  constructor(
    private readonly steps: readonly Step[],
    private nth: number,
  ) {}

  /** Whether the moment has come with this chunk. */
  isReached(link: Link, from: Side, chunk: Buffer): boolean {
    const progress = this.progress.get(link) ?? { step: 0, tail: Buffer.alloc(0) };
    this.progress.set(link, progress);
    let rest = chunk;
    for (let step = this.steps[progress.step]; step?.from === from; step = this.steps[progress.step]) {
      const seen = Buffer.concat([progress.tail, rest]);
      const at = seen.indexOf(step.bytes);
      if (at < 0) {
        progress.tail = Buffer.from(seen.subarray(Math.max(0, seen.length - step.bytes.length + 1)));
        return false;
      }
      rest = seen.subarray(at + step.bytes.length);
      progress.tail = Buffer.alloc(0);
      progress.step = (progress.step + 1) % this.steps.length;
      if (progress.step === 0 && --this.nth === 0) return true;
    }
    return false;
  }
}
