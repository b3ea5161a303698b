import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { ROOT } from './root.mjs';
import { runTool } from './run-tool.mjs';
import { step } from './step.mjs';

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;

/**
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages by folder
 */

/**
 * Installs what package-lock.json names, unless exactly that is there.
 *
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(signal) {
  if (isInstalled(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) return;
  const { code, output } = await step('Installing packages, once, a minute or two', () =>
    runTool(...npm('ci', '--no-audit', '--no-fund', '--loglevel=error'), { signal }),
  );
  if (code === 0) return;
  const reason = NO_NETWORK.test(output)
    ? 'npm could not reach its package registry: check the network or the proxy, then try again.'
    : 'npm could not install the packages.';
  throw new PlainError(`${reason}\n\n${output.trim()}`);
}

/**
 * npm writes what it installed into a lockfile of its own. Optional packages are for other platforms.
 *
 * @param {Packages | null} wanted
 * @param {Packages | null} present null if nothing was installed
 */
export function isInstalled(wanted, present) {
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    const found = present[folder];
    if (folder === '' || (optional && found === undefined)) return true;
    return found !== undefined && found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} lockfile
 * @returns {Packages | null}
 */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Under `npm start` npm names its own script; by hand (`node tools/start.mjs`) it is taken from the path.
 *
 * @param {...string} args
 * @returns {[string, string[]]}
 */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}
