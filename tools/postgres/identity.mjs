import { execFileSync } from 'node:child_process';
import { PlainError } from '../plain-error.mjs';

/**
 * Whom Postgres runs as. It refuses to run as root, so root hands it to the system's `postgres` user,
 * which is made if it is missing; anybody else runs it as themselves.
 *
 * @typedef {{ uid: number, gid: number }} Identity
 * @returns {Identity | null} null: as ourselves
 */
export function postgresIdentity() {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== 'linux') {
    throw new PlainError(
      'The embedded Postgres cannot be started by root here: use an ordinary user, or set DATABASE_URL.',
    );
  }
  return lookUp() ?? create();
}

/** @returns {Identity | null} */
function lookUp() {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

/** @param {'-u' | '-g'} which */
function idOf(which) {
  return Number(
    execFileSync('id', [which, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

/** @returns {Identity} */
function create() {
  try {
    const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
    execFileSync('useradd', [...flags, 'postgres'], { stdio: 'ignore' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch (cause) {
    throw new PlainError(
      'Postgres does not run as root, and no user "postgres" could be made for it: start as an ordinary user, or set DATABASE_URL.',
      { cause },
    );
  }
}
