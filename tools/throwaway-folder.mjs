import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reapLeftover } from './postgres/leftover.mjs';
import { isAlive } from './process-table.mjs';

const PREFIX = 'verification-desk-test-';

/** Where Postgres keeps its data in such a folder: a server alone, a whole system. */
const DATA_FOLDERS = ['data', 'postgres/data'];

/**
 * A folder for one test run. Those of runs that were killed, which could not clean up, are removed first, and a
 * Postgres that still runs in one is stopped: the folder's name tells whose it was.
 *
 * @returns {Promise<string>}
 */
export async function throwawayFolder() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    if (!isAlive(owner)) await remove(path.join(tmpdir(), name));
  }
  return mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** @param {string} folder */
async function remove(folder) {
  try {
    for (const data of DATA_FOLDERS) await reapLeftover(path.join(folder, data));
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Somebody else's, on a machine with several users: theirs to remove.
  }
}
