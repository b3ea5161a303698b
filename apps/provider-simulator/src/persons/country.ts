import type { Language } from './language.ts';

/** A kind of card as a country issues it. In `number`, `#` stands for a digit and `?` for a letter. */
export interface Card {
  officialName: string;
  number: string;
  /** How long it is valid, at least 2; null when it does not expire. */
  years: number | null;
  hasMrz: boolean;
}

export interface Place {
  city: string;
  /** The city in the script of the country's first language. */
  cityNative: string | null;
  region: string;
  regionCode: string;
  postal: string;
  latitude: number;
  longitude: number;
  timezone: string;
}

export interface Country {
  code: string;
  /** As in a machine-readable zone; null for a country that the simulator knows by name only. */
  alpha3: string | null;
  name: string;
  nameNative: string | null;
  languages: Language[];
  passport: Card;
  idCard: Card;
  license: Card;
  permit: Card;
  place: Place;
  capital: string;
  currency: string;
  continent: 'AF' | 'AS' | 'EU' | 'NA' | 'OC' | 'SA';
}

type CardText = readonly [
  officialName: string,
  number: string,
  options?: { years?: null | number; mrz?: boolean },
];

interface Written extends Pick<Country, 'capital' | 'currency' | 'continent' | 'languages'> {
  /** `IN IND India`, and the name in the first language's script. */
  is: readonly [codes: `${string} ${string}`, name: string, nameNative?: string];
  passport: string;
  idCard?: CardText;
  license?: CardText;
  permit?: CardText;
  /** City, its native form, region, region code, postal code, latitude, longitude, time zone. */
  place: readonly [string, string | null, string, string, string, number, number, string];
}

function card([officialName, number, { years = 10, mrz = false } = {}]: CardText): Card {
  return { officialName, number, years, hasMrz: mrz };
}

/** A country from its short written form; cards that are not given get the provider's usual names for them. */
export function country({ is: [codes, name, nameNative], place, ...written }: Written): Country {
  const [code = '', alpha3] = codes.split(' ');
  const [city, cityNative, region, regionCode, postal, latitude, longitude, timezone] = place;
  return {
    ...written,
    code,
    alpha3: alpha3 || null,
    name,
    nameNative: nameNative ?? null,
    passport: card([`${name} Passport`, written.passport, { mrz: true }]),
    idCard: card(written.idCard ?? [`${name} ID Card v1`, '?########', { mrz: true }]),
    license: card(written.license ?? [`${name} Driving License v1`, '??#######']),
    permit: card(written.permit ?? [`${name} Residence Permit v1`, '?########', { years: 5, mrz: true }]),
    place: { city, cityNative, region, regionCode, postal, latitude, longitude, timezone },
  };
}
