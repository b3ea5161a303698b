/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { COUNTRY_CODES } from '@desk/contract';
import { countryChoices, matchingCountries } from './countryChoices.ts';

const english = countryChoices('en');
const found = (words: string) => matchingCountries(english, words).map(({ code }) => code);

test('offers every country that the API takes, by name', () => {
  expect(english.map(({ code }) => code).sort()).toEqual([...COUNTRY_CODES].sort());
  expect(english.slice(0, 2).map(({ name }) => name)).toEqual(['Afghanistan', 'Åland Islands']);
});

test('names countries in the reader’s language', () => {
  expect(countryChoices('de').find(({ code }) => code === 'IN')?.name).toBe('Indien');
});

describe('matchingCountries', () => {
  test('finds by the beginning before the middle of a name', () => {
    expect(found('ind')).toEqual(['IN', 'ID', 'IO']);
  });
  test('finds by code first', () => expect(found('in')[0]).toBe('IN'));
  test('finds without accents', () => expect(found('cote d')).toEqual(['CI']));
  test('offers all for no words and none for unknown ones', () => {
    expect(found(' ')).toHaveLength(COUNTRY_CODES.length);
    expect(found('atlantis')).toEqual([]);
  });
});
