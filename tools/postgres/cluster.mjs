import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { dataFolderArgument, runToEnd } from './program.mjs';

/** The role and the database of the product. The superuser has no way to sign in at all. */
export const ROLE = 'desk';

/**
 * LC_CTYPE decides which characters pg_trgm takes for letters: under plain `C` it indexes no name outside
 * ASCII. The first that the system has is taken; everything else follows the builtin provider.
 */
const CHARACTER_CLASSES = ['C.UTF-8', 'en_US.UTF-8'];

const INITDB_FLAGS = [
  '--username=postgres',
  '--auth=reject',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

/**
 * Makes the cluster unless it is there. Whole or not at all: it is built beside its place and then renamed.
 *
 * @param {import('./program.mjs').Installation} installation
 * @param {{ durable: boolean }} options not durable: never waits for the disk
 * @returns {string} the password of `ROLE`
 */
export function ensureCluster(installation, { durable }) {
  const { dataFolder } = installation;
  const passwordFile = path.join(path.dirname(dataFolder), 'postgres-password');
  if (existsSync(dataFolder)) return readFileSync(passwordFile, 'utf8');

  const partial = { ...installation, dataFolder: `${dataFolder}.partial` };
  rmSync(partial.dataFolder, { recursive: true, force: true });
  mkdirSync(partial.dataFolder, { mode: 0o700 });
  giveTo(installation, partial.dataFolder);
  initialise(partial, durable ? [] : ['--no-sync']);

  const password = randomBytes(24).toString('base64url');
  createRole(partial, password);
  allowOnly(partial);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  renameSync(partial.dataFolder, dataFolder);
  return password;
}

/**
 * @param {import('./program.mjs').Installation} installation
 * @param {string[]} flags
 */
function initialise(installation, flags) {
  /** @type {string[]} */
  const failures = [];
  for (const characterClass of CHARACTER_CLASSES) {
    const folder = `--pgdata=${dataFolderArgument(installation)}`;
    const args = [folder, ...INITDB_FLAGS, `--lc-ctype=${characterClass}`, ...flags];
    const run = runToEnd(installation, 'initdb', args);
    if (run.status === 0) return;
    failures.push((run.stderr || String(run.error)).trim());
  }
  throw new PlainError(`The embedded Postgres could not be set up:\n${failures.join('\n')}`);
}

/**
 * In single-user mode each line of input is a statement.
 *
 * @param {import('./program.mjs').Installation} installation
 * @param {string} password
 */
function createRole(installation, password) {
  const statements = `CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD '${password}'\nCREATE DATABASE ${ROLE} OWNER ${ROLE}\n`;
  const args = ['--single', '-D', dataFolderArgument(installation), 'postgres'];
  const run = runToEnd(installation, 'postgres', args, statements);
  if (run.status !== 0 || /ERROR|FATAL/.test(run.stderr)) {
    throw new PlainError(`The embedded Postgres could not be set up:\n${run.stderr.trim()}`);
  }
}

/** @param {import('./program.mjs').Installation} installation */
function allowOnly(installation) {
  const file = path.join(installation.dataFolder, 'pg_hba.conf');
  writeFileSync(file, `host all ${ROLE} 127.0.0.1/32 scram-sha-256\n`, { mode: 0o600 });
  giveTo(installation, file);
}

/**
 * @param {import('./program.mjs').Installation} installation
 * @param {string} file
 */
function giveTo({ identity }, file) {
  if (identity) chownSync(file, identity.uid, identity.gid);
}
