/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { IMAGE_MAX_BYTES } from '@desk/contract';
import { checkFile, imageTypeOf, isHttpsLink } from './imageFile.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );

/** A file that begins with `head` and says that it is `size` bytes long. */
const fileOf = (head: Uint8Array<ArrayBuffer>, size = head.length): Blob =>
  Object.create(new Blob(), {
    size: { value: size },
    slice: { value: () => ({ arrayBuffer: () => Promise.resolve(head.buffer) }) },
  }) as Blob;

const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0], 'rest');

describe('imageTypeOf', () => {
  test.each([
    ['image/jpeg', JPEG],
    ['image/png', bytes([0x89], 'PNG\r\n\x1a\n')],
    ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7')],
  ])('knows %s by its first bytes', (type, head) => expect(imageTypeOf(head)).toBe(type));

  test.each([
    ['a GIF', bytes('GIF89a')],
    ['a sound in the same container as WebP', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
    ['an SVG', bytes('<svg xmlns=')],
    ['half a signature', bytes([0xff, 0xd8])],
  ])('does not take %s', (_, head) => expect(imageTypeOf(head)).toBeNull());
});

describe('checkFile', () => {
  test('takes a file of exactly 16 MB and no byte more', async () => {
    expect(await checkFile(fileOf(JPEG, IMAGE_MAX_BYTES))).toEqual({ type: 'image/jpeg' });
    expect(await checkFile(fileOf(JPEG, IMAGE_MAX_BYTES + 1))).toEqual({ refusal: 'too_big' });
  });

  test('says that a file is empty, or that it is no image we take', async () => {
    expect(await checkFile(fileOf(bytes()))).toEqual({ refusal: 'empty' });
    expect(await checkFile(fileOf(bytes('hello')))).toEqual({ refusal: 'wrong_type' });
  });
});

describe('isHttpsLink', () => {
  test.each([' https://files.example.com/a.jpg ', 'HTTPS://files.example.com'])('takes %j', (link) =>
    expect(isHttpsLink(link)).toBe(true),
  );
  test.each([
    'http://files.example.com/a.jpg',
    'https://',
    'files.example.com/a.jpg',
    'javascript:alert(1)',
    '',
  ])('refuses %j', (link) => expect(isHttpsLink(link)).toBe(false));
});
