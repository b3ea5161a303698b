/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { brightened, contrasted, isPlain, PLAIN, turned } from './look.ts';

test('four quarters are none, in either direction', () => {
  expect(turned(PLAIN, -1).turns).toBe(3);
  expect(turned(turned(PLAIN, -1), 1)).toEqual(PLAIN);
  expect(turned({ ...PLAIN, turns: 3 }, 1)).toEqual(PLAIN);
});

test('tones stop where nothing would be seen', () => {
  expect(brightened(PLAIN, 500).brightness).toBe(300);
  expect(brightened(PLAIN, -500).brightness).toBe(20);
  expect(contrasted(PLAIN, -10)).toEqual({ ...PLAIN, contrast: 90 });
});

test('plain is only what nothing was done to', () => {
  expect(isPlain(PLAIN)).toBe(true);
  expect([turned(PLAIN, 1), brightened(PLAIN, 1), contrasted(PLAIN, -1)].map(isPlain)).toEqual([
    false,
    false,
    false,
  ]);
});
