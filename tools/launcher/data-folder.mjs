import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../error-code.mjs';
import { PlainError } from '../plain-error.mjs';
import { startTime } from '../process-table.mjs';

/** Another launcher has the folder. */
export class AlreadyRuns extends PlainError {}

/**
 * Makes the data folder if it is missing and takes it for this process: two launchers on one folder would
 * stop each other's Postgres.
 *
 * @param {string} dataDir
 * @returns {() => void} gives it free
 */
export function claimDataFolder(dataDir) {
  try {
    mkdirSync(path.join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
    // Root may write without any right, but not on a read-only file system: only trying tells.
    return claim(path.join(dataDir, 'launcher.pid'));
  } catch (cause) {
    if (cause instanceof PlainError) throw cause;
    const reason = String(cause).replace(/^Error: /, '');
    throw new PlainError(`DATA_DIR cannot be written: ${dataDir} (${reason}).`, { cause });
  }
}

/**
 * Tells at once what would else come up after the installation.
 *
 * @param {string} dataDir
 */
export function checkDataFolder(dataDir) {
  claimDataFolder(dataDir)();
}

/**
 * @param {string} file
 * @returns {() => void}
 */
function claim(file) {
  const mine = `${process.pid} ${startTime(process.pid)}`;
  try {
    writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
    return () => rmSync(file, { force: true });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const [pid = '', began] = readFileSync(file, 'utf8').split(/ (.*)/);
  if (startTime(Number(pid)) === began) {
    throw new AlreadyRuns(
      `Verification Desk already runs on ${path.dirname(file)} (process ${pid}): stop it first, or set DATA_DIR to another folder.`,
    );
  }
  rmSync(file, { force: true });
  return claim(file);
}
