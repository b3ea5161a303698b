import type { VerificationDetail } from '@desk/contract';
import { freeText } from '../extracted/freeKeys.ts';
import { countryCodeOf } from '../compare/values/country.ts';

/** A country that a case names. */
export interface CaseCountry {
  name: 'declared' | 'document' | 'network';
  /** Its path in the case. */
  path: string;
  /** Two letters where it is a country's, else as it came; null where nothing is known. */
  code: string | null;
  /** Whether it is another one than was declared. */
  differs: boolean;
}

/** What was declared, what the document says and where the network is, each held against the declaration. */
export const caseCountries = ({
  country,
  documentCountry,
  geolocation,
}: VerificationDetail): CaseCountry[] => {
  const written = freeText(geolocation['country_code'] ?? null);
  const network = written === null || written.trim() === '' ? null : written;
  const known = (code: string | null) => (code === null ? undefined : countryCodeOf(code));
  const differs = (code: string | null) =>
    known(code) !== undefined && known(country) !== undefined && known(code) !== known(country);
  return [
    { name: 'declared', path: 'country', code: country, differs: false },
    { name: 'document', path: 'documentCountry', code: documentCountry, differs: differs(documentCountry) },
    {
      name: 'network',
      path: 'geolocation.country_code',
      code: known(network) ?? network,
      differs: differs(network),
    },
  ];
};
