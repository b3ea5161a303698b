import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';

/**
 * The key of an embedded database, made at the first start. Never made anew beside data that another key
 * sealed.
 *
 * @param {string} dataDir
 * @param {string} databaseFolder
 * @returns {string} 32 bytes, base64
 */
export function keptEncryptionKey(dataDir, databaseFolder) {
  const file = path.join(dataDir, 'encryption-key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(databaseFolder)) {
    throw new PlainError(
      `${file} is missing, and without it what is stored cannot be read: put it back, or set ENCRYPTION_KEY to the key that was used.`,
    );
  }
  const key = randomBytes(32).toString('base64');
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}
