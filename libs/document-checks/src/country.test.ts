import { describe, expect, test } from '@jest/globals';
import { countryCodeOf } from './country.ts';

describe('countryCodeOf', () => {
  test.each([
    ['IN', 'IN'],
    ['are', 'AE'],
    [' QAT ', 'QA'],
    ['D', 'DE'],
  ])('reads %j as %s', (written, code) => expect(countryCodeOf(written)).toBe(code));

  test.each(['', 'ZZ', 'UTO', 'India', '17/01/2013', null, undefined])('makes no country of %j', (written) =>
    expect(countryCodeOf(written)).toBeNull(),
  );
});
