import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, constants, openSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What is needed to run one of Postgres's programs on one data folder.
 *
 * @typedef {object} Installation
 * @property {string} home folder with `bin`, `lib` and `share`
 * @property {import('./identity.mjs').Identity | null} identity
 * @property {string} dataFolder
 *
 * @typedef {'initdb' | 'postgres'} Program
 */

/**
 * Under another user's identity the data folder is handed over as an open folder (descriptor 3) and named
 * `/proc/self/fd/3`: that name needs no right on the folders above, so the data may lie under `/root` or in a
 * DATA_DIR that is closed to everybody else, and still nobody but its owner can read it.
 *
 * @param {Installation} installation
 */
export function dataFolderArgument({ identity, dataFolder }) {
  return identity ? '/proc/self/fd/3' : dataFolder;
}

/**
 * Runs a program to its end.
 *
 * @param {Installation} installation
 * @param {Program} program
 * @param {string[]} args
 * @param {string} [input]
 */
export function runToEnd(installation, program, args, input = '') {
  return withFolder(installation, (folder) =>
    spawnSync(executable(installation, program), args, {
      ...commonOptions(installation),
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'pipe', ...folder],
    }),
  );
}

/**
 * Starts the server. It leads its own process group, so that Ctrl-C reaches only the launcher, which then
 * stops its parts in order.
 *
 * @param {Installation} installation
 * @param {string[]} args
 * @param {number} log descriptor for everything it says
 */
export function launchServer(installation, args, log) {
  return withFolder(installation, (folder) =>
    spawn(executable(installation, 'postgres'), args, {
      ...commonOptions(installation),
      detached: true,
      stdio: ['ignore', log, log, ...folder],
    }),
  );
}

/** @param {Installation} installation */
function commonOptions({ identity }) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return {
    ...identity,
    cwd: path.parse(process.cwd()).root,
    env: { ...Object.fromEntries(inherited), LC_ALL: 'C' },
  };
}

/**
 * @param {Installation} installation
 * @param {Program} program
 */
function executable({ home }, program) {
  const file = path.join(home, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
  // Some package managers unpack without the executable bit.
  if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  return file;
}

/**
 * @template T
 * @param {Installation} installation
 * @param {(descriptors: number[]) => T} work
 * @returns {T}
 */
function withFolder({ identity, dataFolder }, work) {
  if (!identity) return work([]);
  const descriptor = openSync(dataFolder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    return work([descriptor]);
  } finally {
    closeSync(descriptor);
  }
}
