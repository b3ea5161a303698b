import { useLocaleState } from 'react-admin';
import { countryName } from '../../../shared/countryName.ts';
import { HostileText } from '../../../shared/HostileText.tsx';

/** A country by its name, where a flag would take the width; a code that is none as it came. */
export const CountryName = ({ code }: { code: string }) => {
  const [locale] = useLocaleState();
  return countryName(code, locale) ?? <HostileText>{code}</HostileText>;
};
