import { countryCodeOf, countryOf } from '../country.ts';
import type { Rule } from '../rule.ts';

/** ISO 3166-1 of the submitting network, as the provider looked it up, against the declared one. */
export const networkCountry: Rule = ({ facts }) => {
  const declared = countryOf(facts.country);
  const written = facts.geolocation['country_code'];
  const network = typeof written === 'string' ? countryCodeOf(written) : null;
  const differs = declared !== null && network !== null && declared !== network;
  return { network_country_differs: differs ? ['country', 'geolocation.country_code'] : [] };
};
