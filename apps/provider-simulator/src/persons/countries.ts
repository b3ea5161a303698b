import { AFRICA } from './countries-africa.ts';
import { AMERICAS_AND_OCEANIA } from './countries-americas.ts';
import { ASIA } from './countries-asia.ts';
import { EUROPE } from './countries-europe.ts';
import { MIDDLE_EAST } from './countries-middle-east.ts';
import { country, type Country } from './country.ts';
import { english } from './latin-languages.ts';

export const COUNTRIES: Country[] = [...ASIA, ...MIDDLE_EAST, ...EUROPE, ...AFRICA, ...AMERICAS_AND_OCEANIA];

const byCode = new Map(COUNTRIES.map((known) => [known.code, known]));
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A country by its two-letter code, in any case. One that has no data here is known by its name alone. */
export function countryOf(code: string): Country {
  const upper = code.toUpperCase();
  return byCode.get(upper) ?? stranger(upper);
}

function stranger(code: string): Country {
  const name = names.of(code) ?? code;
  return country({
    is: [`${code} `, name],
    languages: [english],
    passport: '?########',
    place: [name, null, '', '', '', 0, 0, 'Etc/UTC'],
    capital: '',
    currency: '',
    continent: 'EU',
  });
}
