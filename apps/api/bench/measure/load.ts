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

/** Asks `target` over so many connections for so long, each as soon as the answer before is whole. @throws on an answer that is no 200 */
export async function load(target: Target, connections: number, forMs: number): Promise<Measured> {
  const { origin, ...request } = target;
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  const begun = performance.now();
  const end = begun + forMs;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const from = performance.now();
      const { statusCode, body } = await pool.request(request);
      const text = await body.text();
      if (statusCode !== 200)
        throw new Error(`${request.path} was answered ${statusCode}: ${text.slice(0, 300)}`);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const took = performance.now() - begun;
  await pool.close();
  times.sort((a, b) => a - b);
  const rank = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: rank(0.5), p95: rank(0.95), perSecond: (times.length * 1000) / took };
}
