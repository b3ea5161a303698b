import { expect, test } from '@jest/globals';
import { newPassword } from '@desk/contract';
import { generatedPassword } from './generatedPassword.ts';

test('is four groups of five clear digits, as the API takes it, and another each time', () => {
  const some = Array.from({ length: 200 }, generatedPassword);
  for (const password of some) {
    expect(password).toMatch(/^[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){3}$/);
    expect(newPassword.safeParse(password).success).toBe(true);
  }
  expect(new Set(some).size).toBe(some.length);
});
