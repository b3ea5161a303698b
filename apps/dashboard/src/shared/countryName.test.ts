import { expect, test } from '@jest/globals';
import { countryName } from './countryName.ts';

test('names a country in the language asked for', () => {
  expect(countryName('IN', 'en')).toBe('India');
  expect(countryName('de', 'fr')).toBe('Allemagne');
});

test.each(['ZZ', '', 'IND', '<b>'])('knows no country %j', (code) =>
  expect(countryName(code, 'en')).toBeUndefined(),
);
