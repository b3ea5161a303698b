import { Worker } from 'node:worker_threads';
import type { Batch, Range } from './batch.ts';
import type { Desk } from './cases/seeded-case.ts';
import type { Seed } from './cases/span.ts';
import type { WorkerStart } from './worker.ts';
import type { Computer } from './write.ts';

interface Asked {
  resolve: (batch: Batch) => void;
  reject: (error: Error) => void;
}

/** All that is made for a case is garbage once it is written: with more room for it, less of it is copied about by the collector. */
const YOUNG_MB = 64;

/** Computes batches beside this thread, which writes them. What ends one worker fails everything that it was asked for. */
export class Workers implements Computer {
  readonly ahead: number;
  private readonly workers: { worker: Worker; asked: Asked[] }[];

  constructor(count: number, seed: Seed, encryptionKey: Buffer, { actor, auditKey }: Desk) {
    const workerData: WorkerStart = { seed, desk: { actor, encryptionKey, auditKey } };
    this.ahead = count * 2;
    this.workers = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      const asked: Asked[] = [];
      worker.on('message', (batch: Batch) => asked.shift()?.resolve(whole(batch)));
      worker.on('error', (error: Error) => {
        for (const { reject } of asked.splice(0)) reject(error);
      });
      return { worker, asked };
    });
  }

  compute = (range: Range): Promise<Batch> =>
    new Promise((resolve, reject) => {
      const [idlest] = [...this.workers].sort((one, other) => one.asked.length - other.asked.length);
      if (idlest === undefined) return reject(new Error('There is no worker.'));
      idlest.asked.push({ resolve, reject });
      idlest.worker.postMessage(range);
    });

  async end(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }
}

/** A Buffer arrives from another thread as plain bytes. */
const whole = (batch: Batch): Batch => ({
  ...batch,
  events: batch.events.map((event) => ({ ...event, mac: Buffer.from(event.mac) })),
});
