import { expect, test } from '@jest/globals';
import { isCommonPassword } from './common-passwords.ts';

test.each([
  ['password1234', 'a leaked one'],
  ['Qwerty123456!', 'a leaked one with a sign after it'],
  ['!!PassWord2026!!', 'a leaked one between digits and signs'],
  ['letmeinletmein', 'a leaked one said twice'],
  ['LetMeInLetMeIn99', 'a leaked one said twice, with digits after it'],
  ['aaaaaaaaaaaa', 'one letter'],
  ['abcabcabcabc', 'a short pattern'],
  ['121212121212', 'a pattern of digits'],
  ['              ', 'one sign'],
  ['ｐａｓｓｗｏｒｄ１２３４', 'a leaked one in wide letters'],
])('%s is common: %s', async (password) => {
  expect(await isCommonPassword(password)).toBe(true);
});

test.each(['analyst-password-1', 'Correct-Horse-1234', 'an admin of the tests', 'köstliche Äpfel im Mai'])(
  '%s is not',
  async (password) => {
    expect(await isCommonPassword(password)).toBe(false);
  },
);

test("an account's own words are common for it alone", async () => {
  expect(await isCommonPassword('Mara.Lind@example.com', ['mara.lind@example.com'])).toBe(true);
  expect(await isCommonPassword('mara.lind@example.com2026', ['Mara.Lind@example.com'])).toBe(true);
  expect(await isCommonPassword('mara.lind@example.com')).toBe(false);
});
