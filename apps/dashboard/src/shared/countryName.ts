import { isCountryCode } from '@desk/contract';

const names = new Map<string, Intl.DisplayNames>();

/** A country's name in the reader's language; undefined for a code that is none. */
export const countryName = (code: string, locale: string): string | undefined => {
  const country = code.toUpperCase();
  if (!isCountryCode(country)) return undefined;
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  names.set(locale, known);
  return known.of(country);
};
