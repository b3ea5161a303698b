import { rmSync } from 'node:fs';
import path from 'node:path';
import { throwawayFolder } from '../throwaway-folder.mjs';
import { startPostgres } from './start.mjs';

/**
 * A Postgres for one test run: fast, empty, gone afterwards, also with the process that started it.
 *
 * @returns {Promise<{ url: string, ownerUrl: string, stop: () => Promise<void> }>}
 */
export async function startThrowawayPostgres() {
  const folder = await throwawayFolder();
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
  return { url: server.url, ownerUrl: server.ownerUrl, stop };
}
