/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { actOf, worksAlways } from './viewerKeys.ts';

const press = (key: string, code: string, held: object = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const shift = { shiftKey: true };

test.each([
  ['a letter', press('r', 'KeyR'), 'turnRight'],
  ['with Shift, the other way', press('R', 'KeyR', shift), 'turnLeft'],
  ['a letter with the capitals locked', press('R', 'KeyR'), 'turnRight'],
  ['the key at that place of an Arabic keyboard', press('ق', 'KeyR'), 'turnRight'],
  ['and with Shift', press('ٌ', 'KeyR', shift), 'turnLeft'],
  ['the labelled key of another Latin keyboard', press('b', 'KeyN'), 'brighter'],
  ['plus', press('+', 'NumpadAdd'), 'zoomIn'],
  ['plus’s key without Shift', press('=', 'Equal'), 'zoomIn'],
  ['equals, which is under Shift and 0 on a German keyboard', press('=', 'Digit0', shift), 'zoomIn'],
  ['minus', press('-', 'Minus'), 'zoomOut'],
  ['nought', press('0', 'Digit0'), 'fit'],
  ['a digit of a French keyboard without Shift', press('&', 'Digit1'), 'front'],
  ['an Arabic digit', press('٣', 'Digit3'), 'selfie'],
  ['a digit of the number pad', press('2', 'Numpad2'), 'back'],
  ['an arrow', press('ArrowLeft', 'ArrowLeft'), 'left'],
  ['the question mark', press('?', 'Slash', shift), 'help'],
  ['a letter with Ctrl', press('r', 'KeyR', { ctrlKey: true }), undefined],
  ['plus with Ctrl, which is the browser’s', press('+', 'Equal', { ctrlKey: true }), undefined],
  ['a letter without a meaning', press('q', 'KeyQ'), undefined],
  ['Escape, which is the dialog’s', press('Escape', 'Escape'), undefined],
])('%s', (_, pressed, act) => expect(actOf(pressed)).toBe(act));

test('without single keys, arrows still work, and zoom does on the image', () => {
  expect(worksAlways('left', false)).toBe(true);
  expect(worksAlways('zoomIn', true)).toBe(true);
  expect(worksAlways('zoomIn', false)).toBe(false);
  expect(worksAlways('turnRight', true)).toBe(false);
  expect(worksAlways('front', true)).toBe(false);
});
