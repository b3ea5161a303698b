import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { postgresHome } from './binaries.mjs';
import { ensureCluster } from './cluster.mjs';
import { postgresIdentity } from './identity.mjs';
import { reapLeftover } from './leftover.mjs';
import { OWNER, ROLE } from './roles.mjs';
import { startServer } from './server.mjs';

/**
 * @typedef {object} RunningPostgres
 * @property {string} url of the product's database, for the application: its role owns nothing
 * @property {string} ownerUrl of the same, for migrations; the role may create more databases, and is no superuser
 * @property {import('node:child_process').ChildProcess} process
 * @property {number | null} reaped the pid of a server of a killed run that had to be stopped first
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} Options
 * @property {string} folder holds `data` and the password's file; made if missing
 * @property {string} logFile
 * @property {boolean} [durable] false: a lost machine may lose everything, for tests
 * @property {Record<string, string>} [settings] on top of ours
 * @property {number} [port] else any that is free
 */

/**
 * Starts the Postgres kept in `folder`, and makes it at the first start.
 *
 * @param {Options} options
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ folder, logFile, durable = true, settings = {}, port }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const identity = postgresIdentity();
  const installation = { home: postgresHome(identity), identity, dataFolder: path.join(folder, 'data') };
  const reaped = await reapLeftover(installation.dataFolder);
  const passwords = ensureCluster(installation, { durable });
  const server = await startServer(installation, {
    logFile,
    port,
    settings: { ...COMMON_SETTINGS, ...(durable ? {} : CARELESS_SETTINGS), ...settings },
  });
  return { ...urlsAt(server.port, passwords), process: server.process, reaped, stop: server.stop };
}

/**
 * @param {number} port
 * @param {import('./roles.mjs').Passwords} passwords
 */
export const urlsAt = (port, passwords) => ({
  url: `postgres://${ROLE}:${passwords.role}@127.0.0.1:${port}/${ROLE}`,
  ownerUrl: `postgres://${OWNER}:${passwords.owner}@127.0.0.1:${port}/${ROLE}`,
});

export const COMMON_SETTINGS = {
  // Compiling costs more than it saves on queries of milliseconds.
  jit: 'off',
  shared_buffers: '256MB',
  max_connections: '200',
  timezone: 'UTC',
  // Rows and statements are personal data: neither a failed row (DETAIL) nor a failed statement goes into the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
};

const CARELESS_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
};
