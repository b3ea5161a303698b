/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { exactView, prettyView } from './bodyView.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('exactView', () => {
  test('shows a body that fits, whole', () => {
    expect(exactView(bytes('{"a": 1}'))).toEqual({ pieces: [{ text: '{"a": 1}' }], cut: false });
  });

  test('says when the end is missing, and halves no character', () => {
    expect(exactView(bytes('aaதத'), 4)).toEqual({ pieces: [{ text: 'aa' }], cut: true });
  });
});

describe('prettyView', () => {
  test('lays JSON out', () => {
    expect(prettyView(bytes('{"a":1}'))).toEqual({ pieces: [{ text: '{\n  "a": 1\n}' }], cut: false });
  });

  test('ends a long body after a whole line', () => {
    expect(prettyView(bytes('[111,222,333]'), 14)).toEqual({ pieces: [{ text: '[\n  111,' }], cut: true });
  });

  test.each([
    ['no JSON', bytes('<html>')],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['empty', new Uint8Array()],
  ])('leaves a body alone that is %s', (_, body) => expect(prettyView(body)).toBeNull());
});
