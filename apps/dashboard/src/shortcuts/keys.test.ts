import { expect, test } from '@jest/globals';
import { isPressed, isTyping } from './keys.ts';

const press = (key: string, code: string, held: object = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

test.each([
  ['the letter itself', 'j', press('j', 'KeyJ'), true],
  ['the labelled key of a French keyboard', 'a', press('a', 'KeyQ'), true],
  ['another letter at the place of the key', 'q', press('a', 'KeyQ'), false],
  ['the key at that place of an Arabic keyboard', 'j', press('ت', 'KeyJ'), true],
  ['the key at that place of a Tamil keyboard', 'a', press('ஃ', 'KeyA'), true],
  ['a capital', 'a', press('A', 'KeyA', { shiftKey: true }), false],
  ['the question mark', '?', press('?', 'Slash', { shiftKey: true }), true],
  ['the Arabic question mark', '?', press('؟', 'Slash', { shiftKey: true }), true],
  ['the German slash', '/', press('/', 'Digit7', { shiftKey: true }), true],
  ['the Arabic key where the slash is', '/', press('ظ', 'Slash'), true],
  ['the key with Ctrl', 'c', press('c', 'KeyC', { ctrlKey: true }), false],
  ['the key with Alt', 'a', press('a', 'KeyA', { altKey: true }), false],
  ['the key with Meta', 'r', press('r', 'KeyR', { metaKey: true }), false],
  ['a key without a sign', 'a', press('ArrowDown', 'ArrowDown'), false],
])('%s', (_what, key, pressed, yes) => expect(isPressed(key, pressed)).toBe(yes));

const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild;
};

test.each([
  ['<input>', true],
  ['<input type="search">', true],
  ['<input type="date">', true],
  ['<textarea></textarea>', true],
  ['<select></select>', true],
  ['<div role="combobox"></div>', true],
  ['<input type="checkbox">', false],
  ['<button></button>', false],
  ['<a href="/"></a>', false],
])('letters belong to %s: %s', (html, yes) => expect(isTyping(element(html))).toBe(yes));
