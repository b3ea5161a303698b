import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';

/** @param {string} dataDir */
const filesOf = (dataDir) => ({
  current: path.join(dataDir, 'encryption-key'),
  /** There while a rotation is under way: some keys may be wrapped by this one already. */
  next: path.join(dataDir, 'encryption-key.next'),
});

/**
 * The keys of an embedded database: the one that wraps, made at the first start, and, after a rotation that was broken
 * off, the one that opens beside it. Never made anew beside data that another key sealed.
 *
 * @param {string} dataDir
 * @param {string} databaseFolder
 * @returns {{ ENCRYPTION_KEY: string, ENCRYPTION_KEY_PREVIOUS?: string }} 32 bytes each, base64
 */
export function keptEncryptionKeys(dataDir, databaseFolder) {
  const { current, next } = filesOf(dataDir);
  if (!existsSync(current)) {
    if (existsSync(databaseFolder)) {
      throw new PlainError(
        `${current} is missing, and without it what is stored cannot be read: put it back, or set ENCRYPTION_KEY to the key that was used.`,
      );
    }
    writeKey(current);
  }
  const keys = { ENCRYPTION_KEY: read(current) };
  return existsSync(next) ? { ...keys, ENCRYPTION_KEY_PREVIOUS: read(next) } : keys;
}

/**
 * Rotates the kept key: makes a new one, or takes that of a rotation that was broken off, lets everything be wrapped by
 * it, and only then puts it in the old one's place. At any moment the files hold every key that is needed.
 *
 * @param {string} dataDir
 * @param {(keys: { ENCRYPTION_KEY: string, ENCRYPTION_KEY_PREVIOUS: string }) => Promise<void>} rewrap
 */
export async function rotateKeptKey(dataDir, rewrap) {
  const { current, next } = filesOf(dataDir);
  if (!existsSync(next)) writeKey(next);
  await rewrap({ ENCRYPTION_KEY: read(next), ENCRYPTION_KEY_PREVIOUS: read(current) });
  renameSync(next, current);
  sync(dataDir);
}

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8').trim();

/**
 * Whole and on the disk before anything is wrapped by it.
 *
 * @param {string} file
 */
function writeKey(file) {
  const draft = `${file}.draft`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
  sync(path.dirname(file));
}

/**
 * A new name is on the disk once its folder is. Windows cannot, and need not, be asked.
 *
 * @param {string} folder
 */
function sync(folder) {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
