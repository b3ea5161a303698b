import { isCountryCode } from '@desk/contract';
import { perLocale } from './perLocale.ts';

const names = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** A country's name in the reader's language; undefined for a code that is none. */
export const countryName = (code: string, locale: string): string | undefined => {
  const country = code.toUpperCase();
  if (!isCountryCode(country)) return undefined;
  return names(locale).of(country);
};
