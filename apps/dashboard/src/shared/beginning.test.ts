import { expect, test } from '@jest/globals';
import { beginning } from './beginning.ts';

test('leaves a text that is short enough', () => {
  expect(beginning('Anbu', 4)).toBe('Anbu');
  expect(beginning('', 4)).toBe('');
});

test('cuts a longer one and says so', () => {
  expect(beginning('Anbuu', 4)).toBe('Anbu…');
});

test('never leaves half of a character', () => {
  expect(beginning('ab𠮷cd', 3)).toBe('ab…');
  expect(beginning('ab𠮷cd', 4)).toBe('ab𠮷…');
});
