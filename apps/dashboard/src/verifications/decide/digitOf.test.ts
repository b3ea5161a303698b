/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { digitOf } from './digitOf.ts';

const held = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

test.each([
  ['a digit', { key: '3', code: 'Digit3' }, 3],
  ['one of the number pad', { key: '0', code: 'Numpad0' }, 0],
  ['the key of a French keyboard', { key: '&', code: 'Digit1' }, 1],
  ['an Arabic digit', { key: '٢', code: 'Digit2' }, 2],
  ['an arrow of the number pad', { key: 'ArrowUp', code: 'ArrowUp' }, undefined],
  ['a letter', { key: 'a', code: 'KeyA' }, undefined],
  ['a digit with Ctrl', { key: '1', code: 'Digit1', ctrlKey: true }, undefined],
  ['an exclamation mark', { key: '!', code: 'Digit1', shiftKey: true }, undefined],
])('%s', (_what, pressed, digit) => expect(digitOf({ ...held, ...pressed })).toBe(digit));
