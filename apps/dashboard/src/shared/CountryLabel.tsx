import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { Absent } from './Absent.tsx';
import { CountryFlag } from './CountryFlag.tsx';
import { countryName } from './countryName.ts';
import { clampTo } from './clampTo.ts';
import { HostileText } from './HostileText.tsx';

/** A country as flag and name. A code that is no country is shown as it came. */
export const CountryLabel = ({ code }: { code: string | null | undefined }) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  if (!code) return <Absent label={translate('shared.noCountry')} />;
  const name = countryName(code, locale);
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 1, maxWidth: '100%' }}
      title={name}
    >
      <CountryFlag code={code} />
      <Box component="span" sx={{ ...clampTo(2), lineHeight: 1.35 }}>
        {name ?? <HostileText>{code}</HostileText>}
      </Box>
    </Box>
  );
};
