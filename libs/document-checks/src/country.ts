import countries from 'i18n-iso-countries';

/**
 * The two-letter code (ISO 3166-1 alpha-2) of a country as documents write it: `IN`, `ARE` as in an MRZ, or null for
 * anything else. Codes of ICAO 9303 that are no country's (`UTO`, `XXA`) give null.
 */
export function countryCodeOf(written: string | null | undefined): string | null {
  const code = written?.trim().toUpperCase() ?? '';
  if (code.length === 2) return countries.isValid(code) ? code : null;
  if (code.length === 3) return OF_ICAO[code] ?? countries.alpha3ToAlpha2(code) ?? null;
  // ICAO 9303-3 section 5: Germany writes the single letter D.
  return code === 'D' ? 'DE' : null;
}

/** ICAO 9303-3 section 5, parts B and D: kinds of British nationals, and Kosovo's code. */
const OF_ICAO: Readonly<Record<string, string>> = {
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  RKS: 'XK',
};

/** The two-letter code of a country given as a code or by its English name, in any case; null for anything else. */
export function countryOf(written: string): string | null {
  return countryCodeOf(written) ?? BY_NAME.get(nameKey(written)) ?? null;
}

const FORMS =
  /\b(THE|STATE|REPUBLIC|KINGDOM|FEDERAL|FEDERATION|ISLAMIC|PEOPLE S|PEOPLES|DEMOCRATIC|SAR|OF|AND)\b/g;

/** Names are told apart by the words that are no form of state; the two Congos and the two Koreas keep theirs. */
function nameKey(name: string): string {
  const words = name
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ');
  const short = /CONGO|KOREA|DOMINICA/.test(words) ? words : words.replace(FORMS, ' ');
  return short.replace(/ +/g, ' ').trim();
}

const BY_NAME = new Map(
  Object.entries(countries.getNames('en', { select: 'all' })).flatMap(([code, names]) =>
    [names].flat().map((name) => [nameKey(name), code] as const),
  ),
);

/** Where documents of a territory are those of its state, whose code they may carry (ISO 3166-1, remarks). */
const STATE_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    AU: 'CC CX NF',
    CN: 'HK MO',
    DK: 'FO GL',
    FI: 'AX',
    FR: 'BL GF GP MF MQ NC PF PM RE WF YT',
    GB: 'AI BM FK GG GI IM JE KY MS PN SH TC VG',
    NL: 'AW BQ CW SX',
    NO: 'SJ',
    NZ: 'CK NU TK',
    US: 'AS GU MP PR VI',
  }).flatMap(([state, territories]) => territories.split(' ').map((territory) => [territory, state])),
);

/** Whether documents of one country (two-letter codes) may be the other's: the same, or a state and its territory. */
export const sameState = (one: string, other: string): boolean =>
  (STATE_OF[one] ?? one) === (STATE_OF[other] ?? other);
