import { describe, expect, test } from '@jest/globals';
import { displayName } from './name.ts';

const none = { full: null, first: null, middle: null, last: null };

describe('displayName', () => {
  test('takes the full name, without the leading space that machine reading leaves', () =>
    expect(displayName({ ...none, full: ' OMAR  NAMOUTHAJEWIDY' })).toBe('OMAR NAMOUTHAJEWIDY'));

  test('joins the parts when no full name was read', () =>
    expect(displayName({ full: ' ', first: 'Anbu', middle: null, last: 'Maadhiri' })).toBe('Anbu Maadhiri'));

  test('is null when nothing was read', () => expect(displayName(none)).toBeNull());
});
