import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isPostgresOf } from '../process-table.mjs';

const LOOK_EVERY_MS = 50;
/** Immediate shutdown is as safe as a power cut, and a server whose launcher was killed has nothing to finish. */
const ESCALATION = /** @type {const} */ ([
  ['SIGINT', 5_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]);

/**
 * Stops the server that a killed run left behind on a data folder, and clears its stale pid file. A process
 * is only ever stopped after the system confirmed that it is a Postgres working in that very folder.
 *
 * @param {string} dataFolder
 * @returns {Promise<number | null>} the pid of the server that was stopped
 */
export async function reapLeftover(dataFolder) {
  const pidFile = path.join(dataFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const folder = realpathSync(dataFolder);
  const found = isPostgresOf(pid, folder);
  for (const [signal, patience] of ESCALATION) {
    if (!isPostgresOf(pid, folder)) break;
    process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (isPostgresOf(pid, folder) && Date.now() < deadline) await pause(LOOK_EVERY_MS);
  }
  // Else Postgres refuses to start when the number has meanwhile gone to another process.
  rmSync(pidFile, { force: true });
  return found ? pid : null;
}
