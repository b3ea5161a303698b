import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptEncryptionKeys, rotateKeptKey } from '../launcher/encryption-key.mjs';
import { folders } from './support.mjs';

const { make, removeAll } = folders();
afterEach(removeAll);

test('a key of 32 bytes is made once, and only its owner may read it', () => {
  const folder = make();
  const keys = keptEncryptionKeys(folder, path.join(folder, 'postgres'));
  expect(Buffer.from(keys.ENCRYPTION_KEY, 'base64')).toHaveLength(32);
  expect(statSync(path.join(folder, 'encryption-key')).mode & 0o777).toBe(0o600);
  mkdirSync(path.join(folder, 'postgres'));
  expect(keptEncryptionKeys(folder, path.join(folder, 'postgres'))).toEqual(keys);
});

test('no second key is made beside data that the first one sealed', () => {
  const folder = make();
  const database = path.join(folder, 'postgres');
  keptEncryptionKeys(folder, database);
  mkdirSync(database);
  rmSync(path.join(folder, 'encryption-key'));
  expect(() => keptEncryptionKeys(folder, database)).toThrow('encryption-key is missing');
});

describe('a rotation', () => {
  /** @type {string} */
  let folder;
  const kept = () => keptEncryptionKeys(folder, path.join(folder, 'postgres'));
  beforeEach(() => {
    folder = make();
  });

  test('puts the new key in the place of the old one once everything is wrapped by it', async () => {
    const { ENCRYPTION_KEY: old } = kept();
    let during;
    await rotateKeptKey(folder, (keys) => {
      expect(keys.ENCRYPTION_KEY_PREVIOUS).toBe(old);
      expect(kept()).toEqual({ ENCRYPTION_KEY: old, ENCRYPTION_KEY_PREVIOUS: keys.ENCRYPTION_KEY });
      during = keys.ENCRYPTION_KEY;
      return Promise.resolve();
    });
    expect(kept()).toEqual({ ENCRYPTION_KEY: during });
    expect(during).not.toBe(old);
    expect(readdirSync(folder)).toEqual(['encryption-key']);
    expect(statSync(path.join(folder, 'encryption-key')).mode & 0o777).toBe(0o600);
  });

  test('that broke off keeps both keys, also for a start, and goes on with the same new one', async () => {
    const { ENCRYPTION_KEY: old } = kept();
    const broken = rotateKeptKey(folder, () => Promise.reject(new Error('killed')));
    await expect(broken).rejects.toThrow('killed');
    const { ENCRYPTION_KEY: still, ENCRYPTION_KEY_PREVIOUS: half } = kept();
    expect(still).toBe(old);
    await rotateKeptKey(folder, (keys) => {
      expect(keys).toEqual({ ENCRYPTION_KEY: half, ENCRYPTION_KEY_PREVIOUS: old });
      return Promise.resolve();
    });
    expect(kept()).toEqual({ ENCRYPTION_KEY: half });
  });
});
