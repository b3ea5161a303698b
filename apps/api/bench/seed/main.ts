import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { inPlainWords } from '../../src/config/plain-words.ts';
import { loadStoreSettings } from '../../src/config/settings.ts';
import { seedDesk } from './seed.ts';
import { Progress } from './progress.ts';
import { Workers } from './workers.ts';

/**
 * `npm run bench:seed -w @desk/api -- --rows 1000000 --seed 1 --until 2026-11-28T00:00:00Z`: fills the migrated database of
 * DATABASE_MIGRATION_URL (else DATABASE_URL). The same options give the same cases, but for their keys.
 */
const USAGE = 'Usage: bench:seed [--rows NUMBER] [--seed NUMBER] [--until TIME]';

/** Working the rows out is most of the work: as many as there are cores, while the main thread and Postgres share what they leave. */
const WORKERS = availableParallelism();

let workers: Workers | undefined;
try {
  const settings = loadStoreSettings(process.env);
  const seed = options();
  const progress = new Progress(seed.rows);
  await seedDesk({
    settings,
    seed,
    computer: (desk) => (workers = new Workers(WORKERS, seed, settings.encryptionKey, desk)),
    step: progress.step,
    wrote: progress.wrote,
  });
  progress.end();
} catch (error) {
  process.stderr.write(`${inPlainWords(error, 'The seed failed')}\n`);
  process.exitCode = 1;
} finally {
  await workers?.end();
}

function options() {
  const { values } = parseArgs({
    options: { rows: { type: 'string' }, seed: { type: 'string' }, until: { type: 'string' } },
  });
  const seed = {
    rows: Number(values.rows ?? 1_000_000),
    seed: Number(values.seed ?? 1),
    until: values.until === undefined ? Date.now() : Date.parse(values.until),
  };
  if (!Object.values(seed).every((value) => Number.isSafeInteger(value) && value >= 0))
    throw new Error(USAGE);
  return seed;
}
