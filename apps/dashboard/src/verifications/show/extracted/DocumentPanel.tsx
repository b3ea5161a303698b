import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { Fact, Facts } from '../../../shared/Facts.tsx';
import { Panel } from '../../../shared/Panel.tsx';
import { ReadText } from '../ReadText.tsx';
import { DocumentTypes } from './DocumentTypes.tsx';

const NAMES = ['fullName', 'firstName', 'middleName', 'lastName'] as const;
const NUMBER_AND_DATES = ['documentNumber', 'dateOfBirth', 'issueDate', 'expiryDate'] as const;

/** What the provider read from the document: the fields that decide a case. Dates stay text, for one can be a year alone. */
export const DocumentPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { document } = verification;
  const name = (field: string) => translate(`show.document.${field}`);
  return (
    <Panel title={translate('show.document.title')}>
      {document === null ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('show.document.none')}</Typography>
      ) : (
        <Facts>
          {NAMES.map((field) => (
            <Fact key={field} name={name(field)}>
              <Box
                component="span"
                sx={{ fontWeight: field === 'fullName' && document[field] !== null ? 600 : 400 }}
              >
                <ReadText value={document[field]} />
              </Box>
            </Fact>
          ))}
          {NUMBER_AND_DATES.map((field) => (
            <Fact key={field} name={name(field)}>
              <ReadText value={document[field]} />
            </Fact>
          ))}
          <Fact name={name('selectedTypes')}>
            <DocumentTypes types={document.selectedTypes} />
          </Fact>
          <Fact name={name('documentCountry')}>
            {verification.documentCountry === null ? (
              <ReadText value={null} />
            ) : (
              <CountryLabel code={verification.documentCountry} />
            )}
          </Fact>
          <Fact name={name('supportedTypes')}>
            <DocumentTypes types={document.supportedTypes} />
          </Fact>
        </Facts>
      )}
    </Panel>
  );
};
