import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';
import { freePort } from './free-port.mjs';
import { dataFolderArgument, launchServer } from './program.mjs';

const START_DEADLINE_MS = 60_000;
const LOOK_EVERY_MS = 20;
/** What follows a request to stop, and how long it is given: fast shutdown, immediate shutdown, kill. */
const ESCALATION = /** @type {const} */ ([
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]);

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => Promise<void>} stop
 */

/**
 * @param {import('./program.mjs').Installation} installation
 * @param {{ settings: Record<string, string>, logFile: string, port?: number }} options
 * @param {number} [attempts] a port that was free may be taken before Postgres has it
 * @returns {Promise<Server>} once it accepts connections
 */
export async function startServer(installation, options, attempts = 3) {
  const port = options.port ?? (await freePort());
  const child = launch(installation, options, port);
  const ended = once(child, 'close').catch(() => undefined);
  const stop = () => stopServer(child, ended);
  try {
    await untilReady(installation, child, options.logFile);
    return { port, process: child, stop };
  } catch (error) {
    await stop();
    const portLost = error instanceof PlainError && error.message.includes('could not bind');
    if (portLost && attempts > 1) return startServer(installation, options, attempts - 1);
    throw error;
  }
}

/**
 * @param {import('./program.mjs').Installation} installation
 * @param {{ settings: Record<string, string>, logFile: string }} options
 * @param {number} port
 */
function launch(installation, { settings, logFile }, port) {
  const all = { ...settings, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'a', 0o600);
  const child = launchServer(installation, ['-D', dataFolderArgument(installation), ...flags], log);
  closeSync(log);
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 */
async function stopServer(child, ended) {
  for (const [signal, deadline] of ESCALATION) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await Promise.race([ended, pause(deadline, undefined, { ref: false })]);
  }
}

/**
 * Postgres writes its state into line 8 of postmaster.pid, which is what its own pg_ctl waits for.
 *
 * @param {import('./program.mjs').Installation} installation
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} logFile
 */
async function untilReady({ dataFolder }, child, logFile) {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline) {
    const lines = readLines(path.join(dataFolder, 'postmaster.pid'));
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break;
    await pause(LOOK_EVERY_MS);
  }
  const said = readLines(logFile).slice(-10).join('\n').trim();
  throw new PlainError(`The embedded Postgres did not start. The end of ${logFile}:\n${said}`);
}

/** @param {string} file */
function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
