import { openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';

/**
 * A log begins anew with each start; the one before is kept beside it.
 *
 * @param {string} folder
 * @param {string} part
 * @returns {string} its path
 */
export function freshLog(folder, part) {
  const file = path.join(folder, `${part}.log`);
  try {
    renameSync(file, path.join(folder, `${part}.previous.log`));
  } catch {
    // The first start: there is none.
  }
  return file;
}

/** @param {string} file */
export function openLog(file) {
  return openSync(file, 'a', 0o600);
}

/**
 * @param {string} file
 * @param {number} count
 */
export function lastLines(file, count) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}
