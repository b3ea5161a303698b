import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { keptEncryptionKey } from '../launcher/encryption-key.mjs';
import { folders } from './support.mjs';

const { make, removeAll } = folders();
afterEach(removeAll);

test('a key of 32 bytes is made once, and only its owner may read it', () => {
  const folder = make();
  const key = keptEncryptionKey(folder, path.join(folder, 'postgres'));
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(statSync(path.join(folder, 'encryption-key')).mode & 0o777).toBe(0o600);
  mkdirSync(path.join(folder, 'postgres'));
  expect(keptEncryptionKey(folder, path.join(folder, 'postgres'))).toBe(key);
});

test('no second key is made beside data that the first one sealed', () => {
  const folder = make();
  const database = path.join(folder, 'postgres');
  keptEncryptionKey(folder, database);
  mkdirSync(database);
  rmSync(path.join(folder, 'encryption-key'));
  expect(() => keptEncryptionKey(folder, database)).toThrow('encryption-key is missing');
});
