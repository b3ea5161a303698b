import { expect, test } from '@jest/globals';
import { asAadhaar } from './aadhaar.ts';

test('drawn digits become a number that fits, as the published test number does', () =>
  expect(asAadhaar('799941057050')).toBe('999941057058'));

test('no number begins with 0 or 1', () => {
  for (const first of '0123456789') expect(asAadhaar(first.padEnd(12, '7'))).toMatch(/^[2-9]\d{11}$/);
});
