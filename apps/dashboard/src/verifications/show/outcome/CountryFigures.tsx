import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { beginning } from '../../../shared/beginning.ts';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { Figure } from '../../../shared/Figure.tsx';
import { DiffersWords } from '../compare/DiffersWords.tsx';
import { fieldPlace, placeStyle } from '../places/place.ts';
import { caseCountries } from './caseCountries.ts';

/** No code or name of a country is longer. */
const MOST = 60;

/** The three countries of a case; what is another than declared says so. */
export const CountryFigures = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  return caseCountries(verification).map(({ name, path, code, differs }) => (
    <Figure key={name} name={translate(`show.countries.${name}`)}>
      {/* The table has the document's. */}
      <Box {...(name !== 'document' && fieldPlace(path))} sx={{ ...placeStyle, minWidth: 0 }}>
        <CountryLabel code={code && beginning(code, MOST)} />
        {differs && <DiffersWords>{translate('show.countries.differs')}</DiffersWords>}
      </Box>
    </Figure>
  ));
};
