import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { dataFolderArgument, runToEnd } from './program.mjs';
import { keptPasswords, makeRoles, separateOwner } from './roles.mjs';

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
 * @returns {import('./roles.mjs').Passwords}
 */
export function ensureCluster(installation, { durable }) {
  const { dataFolder } = installation;
  const folder = path.dirname(dataFolder);
  if (existsSync(dataFolder)) return keptPasswords(folder) ?? separateOwner(installation, folder);

  const partial = { ...installation, dataFolder: `${dataFolder}.partial` };
  rmSync(partial.dataFolder, { recursive: true, force: true });
  mkdirSync(partial.dataFolder, { mode: 0o700 });
  if (partial.identity) chownSync(partial.dataFolder, partial.identity.uid, partial.identity.gid);
  initialise(partial, durable ? [] : ['--no-sync']);
  const passwords = makeRoles(partial, folder);
  renameSync(partial.dataFolder, dataFolder);
  return passwords;
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
