import { parentPort, workerData } from 'node:worker_threads';
import { DataKeys } from '../../src/encryption/data-keys.ts';
import { batchOf, type Range } from './batch.ts';
import type { Desk } from './cases/seeded-case.ts';
import type { Seed } from './cases/span.ts';

/** What a worker begins with: a desk's keys as bytes, since no object with methods goes from one thread to another. */
export interface WorkerStart {
  seed: Seed;
  desk: Omit<Desk, 'dataKeys' | 'auditKey'> & { encryptionKey: Uint8Array; auditKey: Uint8Array };
}

const { seed, desk } = workerData as WorkerStart;
const mine: Desk = {
  actor: desk.actor,
  dataKeys: new DataKeys({ encryptionKey: Buffer.from(desk.encryptionKey) }),
  auditKey: Buffer.from(desk.auditKey),
};

parentPort?.on('message', (range: Range) => {
  void batchOf(range, seed, mine).then((batch) => {
    parentPort?.postMessage(
      batch,
      batch.copies.map(({ text }) => text.buffer),
    );
  });
});
