import { expect, test } from '@jest/globals';
import { DataKeys, UnreadableSecret } from './data-keys.ts';

const withKey = (byte: number) => new DataKeys({ encryptionKey: Buffer.alloc(32, byte) });
const dataKeys = withKey(1);

test('a data key comes back from its wrapping, and no two are the same', () => {
  const first = dataKeys.create();
  expect(first.key).toHaveLength(32);
  expect(dataKeys.unwrap(first.wrapped)).toEqual(first.key);
  expect(first.wrapped.includes(first.key)).toBe(false);
  expect(dataKeys.create().key).not.toEqual(first.key);
});

test('another ENCRYPTION_KEY is named by its id, and neither key shows', () => {
  const { wrapped } = withKey(2).create();
  // The first 8 bytes of SHA-256 over 32 bytes of 0x02 and of 0x01.
  expect(() => dataKeys.unwrap(wrapped)).toThrow(
    new UnreadableSecret(
      'A key was wrapped by the ENCRYPTION_KEY with the id 75877bb41d393b5f; the current one is 72cd6e8422c407fb.',
    ),
  );
});

test('a key from before still opens what it wrapped, and wraps nothing more', () => {
  const { key, wrapped } = withKey(2).create();
  const both = new DataKeys({
    encryptionKey: Buffer.alloc(32, 1),
    previousEncryptionKeys: [Buffer.alloc(32, 3), Buffer.alloc(32, 2)],
  });
  expect(both.unwrap(wrapped)).toEqual(key);
  expect(dataKeys.unwrap(both.wrap(key))).toEqual(key);
  expect(dataKeys.unwrap(both.create().wrapped)).toHaveLength(32);
});

test('a wrapped key that was touched anywhere does not open', () => {
  const { wrapped } = dataKeys.create();
  for (let at = 0; at < wrapped.length; at++)
    expect(() => dataKeys.unwrap(flipped(wrapped, at))).toThrow(UnreadableSecret);
  expect(() => dataKeys.unwrap(wrapped.subarray(0, -1))).toThrow(UnreadableSecret);
  expect(() => dataKeys.unwrap(Buffer.alloc(0))).toThrow(UnreadableSecret);
});

test('sealed bytes open with their key and aad, empty ones too, and differ each time', () => {
  const { key } = dataKeys.create();
  for (const plain of [Buffer.from('what the provider wrote'), Buffer.alloc(0), Buffer.alloc(1_000_000, 3)]) {
    const sealed = dataKeys.seal(key, plain, 'body:1');
    expect(dataKeys.open(key, sealed, 'body:1').equals(plain)).toBe(true);
    expect(dataKeys.seal(key, plain, 'body:1').equals(sealed)).toBe(false);
  }
});

test('sealed bytes do not open after a change, under another aad or with another key', () => {
  const { key } = dataKeys.create();
  const sealed = dataKeys.seal(key, Buffer.from('selfie'), 'image:1:selfie');
  for (let at = 0; at < sealed.length; at++)
    expect(() => dataKeys.open(key, flipped(sealed, at), 'image:1:selfie')).toThrow(UnreadableSecret);
  expect(() => dataKeys.open(key, sealed.subarray(0, 20), 'image:1:selfie')).toThrow(UnreadableSecret);
  expect(() => dataKeys.open(key, sealed, 'image:2:selfie')).toThrow(UnreadableSecret);
  expect(() => dataKeys.open(dataKeys.create().key, sealed, 'image:1:selfie')).toThrow(UnreadableSecret);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}
