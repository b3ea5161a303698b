/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { cutBefore, decodeUtf8 } from './decodeUtf8.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('decodeUtf8', () => {
  test('keeps every character of a good body, a byte-order mark and U+FFFD among them', () => {
    const text = '\uFEFF{"name":"அன்பு \uFFFD عمر"}';
    expect(decodeUtf8(new Uint8Array(utf8(text)))).toEqual([{ text }]);
  });

  test('names a byte that belongs to no character, and reads on after it', () => {
    expect(decodeUtf8(new Uint8Array([...utf8('né'), 0xff, ...utf8('த')]))).toEqual([
      { text: 'né' },
      { byte: 0xff },
      { text: 'த' },
    ]);
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a lone surrogate', [0xed, 0xa0, 0x80]],
    ['a character that breaks off', [0xe0, 0xae]],
    ['a byte above the last plane', [0xf5, 0x80]],
  ])('names each byte of %s', (_, bytes) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toEqual(bytes.map((byte) => ({ byte })));
  });

  test('has nothing to say of an empty body', () => {
    expect(decodeUtf8(new Uint8Array())).toEqual([{ text: '' }]);
  });
});

describe('cutBefore', () => {
  test('cuts in front of a character that the limit would halve', () => {
    const bytes = new Uint8Array(utf8('aதb'));
    expect([1, 2, 3, 4, 5].map((limit) => cutBefore(bytes, limit))).toEqual([1, 1, 1, 4, 5]);
  });

  test('does not cut a body that fits', () => expect(cutBefore(new Uint8Array(3), 3)).toBe(3));

  test('still cuts when nothing is a character', () =>
    expect(cutBefore(new Uint8Array(100).fill(0x80), 50)).toBe(46));
});
