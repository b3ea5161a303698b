import { beforeAll, expect, test } from '@jest/globals';
import { Passwords } from './passwords.ts';

const passwords = new Passwords();
beforeAll(() => passwords.onModuleInit());

test('a password is its own hash’s alone, and two hashes of it differ', async () => {
  const stored = await passwords.hash('a long enough one');
  expect(await passwords.verify(stored, 'a long enough one')).toBe(true);
  expect(await passwords.verify(stored, 'a long enough two')).toBe(false);
  expect(await passwords.hash('a long enough one')).not.toBe(stored);
});

test('a hash is Argon2id at 19 MiB, two passes and one lane', async () => {
  expect(await passwords.hash('a long enough one')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('without a hash no password is right', async () => {
  expect(await passwords.verify(null, 'a long enough one')).toBe(false);
  expect(await passwords.verify(null, '')).toBe(false);
});

test('the same characters count as the same, however a keyboard composes them', async () => {
  const stored = await passwords.hash('M\u00fcller-Lüdenscheidt');
  expect(await passwords.verify(stored, 'Mu\u0308ller-Lu\u0308denscheidt')).toBe(true);
});
