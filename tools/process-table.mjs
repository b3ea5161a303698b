import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
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
    // proc(5): field 22, counted after the name in parentheses, which may itself hold blanks.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
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
 * @param {number} pid
 * @param {string} column
 */
function ps(pid, column) {
  return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
