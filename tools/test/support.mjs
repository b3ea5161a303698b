import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder of its own for each test that asks, all removed by the function it returns beside it. */
export function folders() {
  /** @type {string[]} */
  const made = [];
  const make = () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verification-desk-tools-'));
    made.push(folder);
    return folder;
  };
  const removeAll = () =>
    made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  return { make, removeAll };
}

/**
 * Looks until it is so; the test's own deadline ends it otherwise.
 *
 * @param {() => boolean} isSo
 */
export async function until(isSo) {
  while (!isSo()) await pause(20);
}
