import { COUNTRY_CODES } from '@desk/contract';
import countries from 'i18n-iso-countries';

/** Codes of ICAO 9303-3 section 5 that ISO 3166-1 has not: Germany's single letter, kinds of British nationals, Kosovo. */
const OF_ICAO: Readonly<Record<string, string>> = {
  D: 'DE',
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  RKS: 'XK',
};

/** Names on documents that are not the browser's. */
const ALSO: Readonly<Record<string, string>> = {
  'CZECH REPUBLIC': 'CZ',
  'GREAT BRITAIN': 'GB',
  'HONG KONG': 'HK',
  'IVORY COAST': 'CI',
  MACAO: 'MO',
  MYANMAR: 'MM',
  'REPUBLIC OF KOREA': 'KR',
  'RUSSIAN FEDERATION': 'RU',
  TURKEY: 'TR',
  'UNITED STATES OF AMERICA': 'US',
  'VIET NAM': 'VN',
};

/** No name of a country is longer. */
const MOST = 100;

const nameKey = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim();

const english = new Intl.DisplayNames('en', { type: 'region' });
const byName = new Map([
  ...COUNTRY_CODES.map((code) => [nameKey(english.of(code) ?? code), code] as const),
  ...Object.entries(ALSO),
]);

/** The two-letter code of a country written as a code of two or three letters or as an English name; undefined for anything else. */
export const countryCodeOf = (written: string): string | undefined => {
  const text = written.trim().toUpperCase();
  if (text.length > MOST) return undefined;
  if (Object.hasOwn(OF_ICAO, text)) return OF_ICAO[text];
  if (text.length === 2 && countries.alpha2ToAlpha3(text) !== undefined) return text;
  return countries.alpha3ToAlpha2(text) ?? byName.get(nameKey(text));
};
