import countries from 'i18n-iso-countries';

/**
 * The two-letter code (ISO 3166-1 alpha-2) of a country as documents write it: `IN`, `ARE` as in an MRZ, or null for
 * anything else. Codes of ICAO 9303 that are no country's (`UTO`, `XXA`) give null.
 */
export function countryCodeOf(written: string | null | undefined): string | null {
  const code = written?.trim().toUpperCase() ?? '';
  if (code.length === 2) return countries.isValid(code) ? code : null;
  if (code.length === 3) return countries.alpha3ToAlpha2(code) ?? null;
  // ICAO 9303-3 section 5: Germany writes the single letter D.
  return code === 'D' ? 'DE' : null;
}
