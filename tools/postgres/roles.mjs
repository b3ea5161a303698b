import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { dataFolderArgument, runToEnd } from './program.mjs';

/** The product's database, and the role that the application signs in as: it owns nothing. */
export const ROLE = 'desk';
/**
 * Owns the database and every table, and migrates them; may also do what the application may, its connections included.
 * The superuser has no way to sign in at all.
 */
export const OWNER = 'desk_owner';

/** @typedef {{ role: string, owner: string }} Passwords */

/** @param {string} folder that holds the cluster's `data` */
const fileOf = (folder) => ({
  role: path.join(folder, 'postgres-password'),
  owner: path.join(folder, 'postgres-owner-password'),
});

/**
 * The passwords of a cluster that is whole; null of one that was made before there was an owner.
 *
 * @param {string} folder
 * @returns {Passwords | null}
 */
export function keptPasswords(folder) {
  const { role, owner } = fileOf(folder);
  return existsSync(owner) ? { role: readFileSync(role, 'utf8'), owner: readFileSync(owner, 'utf8') } : null;
}

/**
 * Makes both roles and the database in a new cluster.
 *
 * @param {import('./program.mjs').Installation} installation
 * @param {string} folder where the passwords are kept
 * @returns {Passwords}
 */
export function makeRoles(installation, folder) {
  const passwords = { role: newPassword(), owner: newPassword() };
  execute(installation, 'postgres', [
    `CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD '${passwords.owner}'`,
    `CREATE ROLE ${ROLE} LOGIN PASSWORD '${passwords.role}'`,
    `GRANT ${ROLE} TO ${OWNER}`,
    `CREATE DATABASE ${ROLE} OWNER ${OWNER}`,
  ]);
  allowBoth(installation);
  writeFileSync(fileOf(folder).role, passwords.role, { mode: 0o600 });
  writeFileSync(fileOf(folder).owner, passwords.owner, { mode: 0o600 });
  return passwords;
}

/**
 * Makes the owner in a cluster of the version before, where the application's role owned everything. The owner's
 * password is written last, so that what was broken off is done again; each statement may be.
 *
 * @param {import('./program.mjs').Installation} installation
 * @param {string} folder
 * @returns {Passwords}
 */
export function separateOwner(installation, folder) {
  const passwords = { role: readFileSync(fileOf(folder).role, 'utf8'), owner: newPassword() };
  execute(installation, 'postgres', [
    `DO $$ BEGIN IF to_regrole('${OWNER}') IS NULL THEN CREATE ROLE ${OWNER}; END IF; END $$`,
    `ALTER ROLE ${OWNER} LOGIN CREATEDB PASSWORD '${passwords.owner}'`,
    `ALTER ROLE ${ROLE} NOCREATEDB`,
    `GRANT ${ROLE} TO ${OWNER}`,
  ]);
  execute(installation, ROLE, [
    `REASSIGN OWNED BY ${ROLE} TO ${OWNER}`,
    `ALTER DATABASE ${ROLE} OWNER TO ${OWNER}`,
  ]);
  allowBoth(installation);
  writeFileSync(fileOf(folder).owner, passwords.owner, { mode: 0o600 });
  return passwords;
}

const newPassword = () => randomBytes(24).toString('base64url');

/**
 * In single-user mode, where each line of input is a statement. A statement that fails is not repeated in the message:
 * it may hold a password.
 *
 * @param {import('./program.mjs').Installation} installation
 * @param {string} database
 * @param {string[]} statements
 */
export function execute(installation, database, statements) {
  const folder = dataFolderArgument(installation);
  const args = ['--single', '-D', folder, '-c', 'log_min_error_statement=panic', database];
  const run = runToEnd(installation, 'postgres', args, `${statements.join('\n')}\n`);
  if (run.status !== 0 || /ERROR|FATAL/.test(run.stderr)) {
    throw new PlainError(`The embedded Postgres could not be set up:\n${run.stderr.trim()}`);
  }
}

/** @param {import('./program.mjs').Installation} installation */
function allowBoth({ dataFolder, identity }) {
  const file = path.join(dataFolder, 'pg_hba.conf');
  writeFileSync(file, `host all ${ROLE},${OWNER} 127.0.0.1/32 scram-sha-256\n`, { mode: 0o600 });
  if (identity) chownSync(file, identity.uid, identity.gid);
}
