import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { LongText } from '../../../shared/LongText.tsx';
import { Fact, Facts } from '../../../shared/Facts.tsx';
import { providerFieldName } from './providerFieldName.ts';

/** What the provider said was wrong, and with which field. */
export const ProviderErrorText = ({ error }: { error: NonNullable<VerificationDetail['providerError']> }) => {
  const translate = useTranslate();
  const known = error.field === null ? undefined : providerFieldName(error.field);
  return (
    <Box sx={{ mt: 0.75 }}>
      <Facts>
        <Fact name={translate('show.outcome.providerMessage')}>
          <LongText>{error.message}</LongText>
        </Fact>
        {error.field !== null && (
          <Fact name={translate('show.outcome.providerField')}>
            {known && `${translate(`show.submitted.${known}`)} – `}
            <HostileText>{error.field}</HostileText>
          </Fact>
        )}
        {error.code !== null && (
          <Fact name={translate('show.outcome.providerCode')}>
            <HostileText>{error.code}</HostileText>
          </Fact>
        )}
      </Facts>
    </Box>
  );
};
