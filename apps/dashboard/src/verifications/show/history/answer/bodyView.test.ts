/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { exactView, prettyView } from './bodyView.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('exactView', () => {
  test('shows a body that fits, whole', () => {
    expect(exactView(bytes('{"a": 1}'))).toEqual({ runs: [{ text: '{"a": 1}' }], cut: false });
  });

  test('says when the end is missing, and halves no character', () => {
    expect(exactView(bytes('aaதத'), 4)).toEqual({ runs: [{ text: 'aa' }], cut: true });
  });
});

describe('prettyView', () => {
  test('lays JSON out', () => {
    expect(prettyView(bytes('{"a":1}'))).toEqual({ runs: [{ text: '{\n  "a": 1\n}' }], cut: false });
  });

  test('ends a long body after a whole line', () => {
    expect(prettyView(bytes('[111,222,333]'), 14)).toEqual({ runs: [{ text: '[\n  111,' }], cut: true });
  });

  test('lays out what begins with a byte-order mark, and keeps the mark', () => {
    expect(prettyView(bytes('\ufeff[1]'))?.runs).toEqual([{ mark: 'BOM' }, { text: '[\n  1\n]' }]);
  });

  test('does not lay out the end of what is nested a hundred thousand levels deep', () => {
    const view = prettyView(bytes('['.repeat(100_000) + ']'.repeat(100_000)));
    expect(view?.cut).toBe(true);
  });

  test.each([
    ['no JSON', bytes('<html>')],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['empty', new Uint8Array()],
  ])('leaves a body alone that is %s', (_, body) => expect(prettyView(body)).toBeNull());
});
