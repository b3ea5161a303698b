import { countryCodeOf, countryOf, sameState } from '../country.ts';
import type { Reading } from '../readings.ts';
import type { Rule } from '../rule.ts';
import { issuingCountries } from './issuing-countries.ts';

/** Declared, printed and machine readable country of issue (ISO 3166-1; ICAO 9303-3 section 5) against each other. */
export const countryMismatch: Rule = ({ facts, mrz }) => {
  const zones: Reading[] = mrz.flatMap((zone) =>
    zone.state === 'unreadable' ? [] : zone.fields.map((field) => ({ field, text: zone.content.issuer })),
  );
  const known = [
    { field: 'country', code: countryOf(facts.country) },
    ...issuingCountries(facts).map(({ field, text }) => ({ field, code: countryOf(text) })),
    ...zones.map(({ field, text }) => ({ field, code: countryCodeOf(text) })),
  ].filter((one): one is { field: string; code: string } => one.code !== null);
  const [first] = known;
  const differing = first ? known.filter(({ code }) => !sameState(code, first.code)) : [];
  return {
    country_mismatch:
      differing.length > 0 ? [first?.field ?? '', ...differing.map(({ field }) => field)] : [],
  };
};
