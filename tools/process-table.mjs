import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from './error-code.mjs';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return errorCode(error) === 'EPERM';
  }
}

/**
 * When a process began: with its number it names one process for ever, where the number alone is given out again.
 *
 * @param {number} pid
 * @returns {string | null} null if there is none
 */
export function startTime(pid) {
  if (!isAlive(pid)) return null;
  try {
    if (process.platform !== 'linux') return ps(pid, 'lstart=');
    return statOf(pid)?.[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether a process is a Postgres server of this data folder: a server works in its data folder.
 *
 * @param {number} pid
 * @param {string} dataFolder resolved, without symbolic links
 */
export function isPostgresOf(pid, dataFolder) {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform !== 'linux') return ps(pid, 'command=').includes(`postgres -D ${dataFolder}`);
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return name === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
  } catch {
    return false;
  }
}

/**
 * The processes that one has started and that are still its own. On Linux from /proc: a small image has no `ps`.
 *
 * @param {number} pid
 */
export function childrenOf(pid) {
  if (process.platform !== 'linux') {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    return rows.filter(([, parent]) => parent === pid).map(([child = 0]) => child);
  }
  return readdirSync('/proc')
    .map(Number)
    .filter((other) => statOf(other)?.[1] === String(pid));
}

/**
 * proc(5): state, parent and so on, counted after the name in parentheses, which may itself hold blanks.
 *
 * @param {number} pid
 * @returns {string[] | null} null if there is none
 */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @param {string} column
 */
function ps(pid, column) {
  return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
