import { performance } from 'node:perf_hooks';
import { Pool } from 'undici';

/** One request that is sent again and again. */
export interface Target {
  origin: string;
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Milliseconds by rank, and how many were answered in a second. */
export interface Measured {
  median: number;
  p95: number;
  perSecond: number;
}

/** A machine's own mood changes within seconds: what is compared takes turns of so long. */
const TURN_MS = 250;

/** Asks `target` over so many connections for so long, each as soon as the answer before is whole. @throws on an answer that is no 200 */
export async function load(target: Target, connections: number, forMs: number): Promise<Measured> {
  const asker = new Asker(target, connections);
  await asker.ask(forMs);
  return asker.end();
}

/** The same of two targets, in turns; the first turn is for nothing, so that both find in the caches what the other leaves there. */
export async function loadBoth(
  targets: readonly [Target, Target],
  connections: number,
  forMs: number,
): Promise<[Measured, Measured]> {
  const [one, other] = targets.map((target) => new Asker(target, connections)) as [Asker, Asker];
  for (let asked = 0; asked <= forMs; asked += TURN_MS)
    for (const asker of [one, other]) {
      await asker.ask(TURN_MS);
      if (asked === 0) asker.forget();
    }
  return [await one.end(), await other.end()];
}

class Asker {
  private readonly pool: Pool;
  /** Of each answer, in ms. */
  private times: number[] = [];
  private tookMs = 0;

  constructor(
    private readonly target: Target,
    private readonly connections: number,
  ) {
    this.pool = new Pool(target.origin, { connections, pipelining: 1 });
  }

  async ask(forMs: number): Promise<void> {
    const begun = performance.now();
    await Promise.all(Array.from({ length: this.connections }, () => this.askUntil(begun + forMs)));
    this.tookMs += performance.now() - begun;
  }

  forget(): void {
    this.times = [];
    this.tookMs = 0;
  }

  async end(): Promise<Measured> {
    await this.pool.close();
    const times = this.times.sort((a, b) => a - b);
    const rank = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    return { median: rank(0.5), p95: rank(0.95), perSecond: (times.length * 1000) / this.tookMs };
  }

  private async askUntil(end: number): Promise<void> {
    const { origin: _origin, ...request } = this.target;
    while (performance.now() < end) {
      const from = performance.now();
      const { statusCode, body } = await this.pool.request(request);
      const text = await body.text();
      if (statusCode !== 200)
        throw new Error(`${request.path} was answered ${statusCode}: ${text.slice(0, 300)}`);
      this.times.push(performance.now() - from);
    }
  }
}
