import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../process-table.mjs';
import { reapLeftover } from './leftover.mjs';
import { startPostgres } from './start.mjs';

const PREFIX = 'verification-desk-postgres-';

/**
 * A Postgres for one test run: fast, empty, gone afterwards, also with the process that started it.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startThrowawayPostgres() {
  await sweep();
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ folder, logFile: path.join(folder, 'postgres.log'), durable: false });
  const atExit = () => {
    server.process.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', atExit);
  const stop = async () => {
    process.off('exit', atExit);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** A run that was killed could not clean up: its folder's name tells whose it was. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    if (isAlive(owner)) continue;
    const folder = path.join(tmpdir(), name);
    try {
      await reapLeftover(path.join(folder, 'data'));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, on a machine with several users: theirs to remove.
    }
  }
}
