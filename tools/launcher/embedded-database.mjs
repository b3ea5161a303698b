import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { keptPasswords } from '../postgres/roles.mjs';
import { startPostgres, urlsAt } from '../postgres/start.mjs';
import { AlreadyRuns, claimDataFolder } from './data-folder.mjs';
import { freshLog } from './log-file.mjs';

/**
 * Lets work be done on the embedded Postgres: on the one that runs for the desk, or on one started for as long as it takes.
 *
 * @template T
 * @param {import('./settings.mjs').LauncherSettings} settings
 * @param {{ alone: boolean }} options alone: refused while the desk runs
 * @param {(environment: { DATABASE_URL: string }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEmbeddedDatabase({ dataDir, databaseFolder, logs }, { alone }, work) {
  if (!existsSync(path.join(databaseFolder, 'data')))
    throw new PlainError(`There is no database in ${databaseFolder}: set DATABASE_URL or DATA_DIR.`);
  const release = claimUnlessRunning(dataDir, alone);
  if (release === null) return work({ DATABASE_URL: runningUrl(databaseFolder) });
  try {
    const server = await startPostgres({ folder: databaseFolder, logFile: freshLog(logs, 'postgres') });
    const atExit = () => server.process.kill('SIGQUIT');
    process.once('exit', atExit);
    try {
      return await work({ DATABASE_URL: server.url });
    } finally {
      await server.stop();
      process.off('exit', atExit);
    }
  } finally {
    release();
  }
}

/**
 * @param {string} dataDir
 * @param {boolean} alone
 */
function claimUnlessRunning(dataDir, alone) {
  try {
    return claimDataFolder(dataDir);
  } catch (error) {
    if (error instanceof AlreadyRuns && !alone) return null;
    throw error;
  }
}

/**
 * The port stands in line 4 of postmaster.pid.
 *
 * @param {string} folder
 */
function runningUrl(folder) {
  const passwords = keptPasswords(folder);
  const port = Number(readFileSync(path.join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[3]);
  if (passwords === null || !port) throw new PlainError('The desk is starting or stopping: try again soon.');
  return urlsAt(port, passwords).url;
}
