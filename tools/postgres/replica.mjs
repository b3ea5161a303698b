import { randomBytes } from 'node:crypto';
import { appendFileSync, chownSync, cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { postgresHome } from './binaries.mjs';
import { postgresIdentity } from './identity.mjs';
import { execute } from './roles.mjs';
import { startServer } from './server.mjs';
import { COMMON_SETTINGS, startPostgres } from './start.mjs';

const REPLICATOR = 'desk_replication';

/**
 * Starts the Postgres kept in `folder` and a streaming replica of it, made anew: for tests and benches. The replica is a copy of the
 * server's files at rest.
 *
 * @param {import('./start.mjs').Options} options
 * @returns {Promise<{
 *   primary: import('./start.mjs').RunningPostgres,
 *   replica: { url: string, process: import('node:child_process').ChildProcess, stop: () => Promise<void> },
 * }>}
 */
export async function startPostgresWithReplica(options) {
  const { folder, logFile, settings = {} } = options;
  // So that it is there, and at rest.
  await (await startPostgres(options)).stop();
  const identity = postgresIdentity();
  const home = postgresHome(identity);
  const dataFolder = path.join(folder, 'data');
  const password = randomBytes(24).toString('base64url');
  execute({ home, identity, dataFolder }, 'postgres', [
    `DO $$ BEGIN IF to_regrole('${REPLICATOR}') IS NULL THEN CREATE ROLE ${REPLICATOR}; END IF; END $$`,
    `ALTER ROLE ${REPLICATOR} LOGIN REPLICATION PASSWORD '${password}'`,
  ]);
  appendFileSync(
    path.join(dataFolder, 'pg_hba.conf'),
    `host replication ${REPLICATOR} 127.0.0.1/32 scram-sha-256\n`,
  );

  const copy = path.join(folder, 'replica');
  rmSync(copy, { recursive: true, force: true });
  cpSync(dataFolder, copy, { recursive: true, preserveTimestamps: true });
  appendFileSync(path.join(copy, 'standby.signal'), '');

  const primary = await startPostgres({ ...options, settings: { wal_keep_size: '1GB', ...settings } });
  const { port } = new URL(primary.url);
  appendFileSync(
    path.join(copy, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=${REPLICATOR} password=${password}'\n`,
  );
  if (identity) own(copy, identity);
  const server = await startServer(
    { home, identity, dataFolder: copy },
    { logFile, settings: { ...COMMON_SETTINGS, hot_standby_feedback: 'on', ...settings } },
  );
  const url = new URL(primary.url);
  url.port = String(server.port);
  return { primary, replica: { url: url.href, process: server.process, stop: server.stop } };
}

/**
 * @param {string} folder
 * @param {import('./identity.mjs').Identity} identity
 */
function own(folder, { uid, gid }) {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true }))
    chownSync(path.join(folder, String(entry)), uid, gid);
}
