import { describe, expect, test } from '@jest/globals';
import { countryOf, COUNTRIES } from './countries.ts';

test('fifty countries, each once, with names of at least three persons a gender', () => {
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(50);
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
  for (const { languages } of COUNTRIES)
    for (const { male, female, family } of languages)
      for (const names of [male, female, family]) expect(names.length).toBeGreaterThanOrEqual(3);
});

describe.each(COUNTRIES.map((country) => [country.name, country] as const))('%s', (_, country) => {
  test('has codes, a place and cards that are not over before they begin', () => {
    expect(`${country.code} ${country.alpha3}`).toMatch(/^[A-Z]{2} [A-Z]{3}$/);
    expect(Math.abs(country.place.latitude)).toBeLessThan(70);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: country.place.timezone })).not.toThrow();
    for (const card of [country.passport, country.idCard, country.license, country.permit])
      expect(card.years ?? 2).toBeGreaterThanOrEqual(2);
  });

  test('has every name of a language with its own script in that script', () => {
    for (const { words, male, female, family } of country.languages)
      for (const { latin, native } of [...male, ...female, ...family]) {
        expect(latin).toMatch(/^[\p{Script=Latin}\p{Mark}'’-]+$/u);
        expect(native === null).toBe(words === null);
        expect(native ?? '').not.toMatch(/\p{Script=Latin}/u);
      }
  });
});

test('a country without data is known by its name, in any case', () => {
  expect(countryOf('fj')).toMatchObject({ code: 'FJ', name: 'Fiji', alpha3: null });
});
