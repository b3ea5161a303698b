import { countryCodeOf, countryOf, sameState } from '../country.ts';
import type { DocumentFacts } from '../facts.ts';
import type { MrzContent } from '../mrz/content.ts';
import { readingsOf, type Reading } from '../readings.ts';
import { issuingCountries } from './issuing-countries.ts';

/** Printed nationalities and issuing states that the zone does not give. */
export function differingStates(facts: DocumentFacts, { nationality, issuer }: MrzContent): string[] {
  return [
    ...differing(readingsOf(facts, 'nationality'), countryCodeOf(nationality)),
    ...differing(issuingCountries(facts), countryCodeOf(issuer)),
  ];
}

/** Adjectives (`Indian`) and what no country is are passed over. */
const differing = (printed: Reading[], code: string | null): string[] =>
  printed
    .filter(({ text }) => {
      const other = countryOf(text);
      return code !== null && other !== null && !sameState(code, other);
    })
    .map(({ field }) => field);
