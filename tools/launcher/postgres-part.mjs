import { once } from 'node:events';
import { startPostgres } from '../postgres/start.mjs';
import { lastLines } from './log-file.mjs';

/**
 * The embedded Postgres as a part of the system.
 *
 * @param {{ folder: string, logFile: string }} options
 * @returns {Promise<import('./node-part.mjs').Part & { url: string, ownerUrl: string, reaped: number | null }>}
 */
export async function startPostgresPart({ folder, logFile }) {
  const server = await startPostgres({ folder, logFile });
  let asked = false;
  return {
    name: 'Postgres',
    url: server.url,
    ownerUrl: server.ownerUrl,
    reaped: server.reaped,
    died: once(server.process, 'exit').then(() =>
      asked
        ? new Promise(() => {})
        : `Postgres ended unexpectedly. The end of ${logFile}:\n${lastLines(logFile, 20)}`,
    ),
    stop: () => {
      asked = true;
      return server.stop();
    },
    kill: () => {
      asked = true;
      server.process.kill('SIGQUIT');
    },
  };
}
