import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { beginning } from '../../../shared/beginning.ts';
import { clampTo } from '../../../shared/clampTo.ts';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { CaseId } from './CaseId.tsx';
import { ReferenceId } from './ReferenceId.tsx';

/** More than two lines hold; the whole name is among what was read. */
const MOST = 300;

/** Whose case it is, and what can be done with it (`actions`). Without a name the e-mail stands for the person, and a purged case has neither. */
export const CaseHeader = (props: { verification: VerificationDetail; actions: ReactNode }) => {
  const { verification, actions } = props;
  const translate = useTranslate();
  const { fullName, fullNameNative, email } = verification;
  const purged = verification.purgedAt !== null;
  const title = purged ? translate('retention.purgedCase') : (fullNameNative ?? fullName ?? email);
  const other = fullName !== null && fullName !== title ? fullName : undefined;
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1.5, mb: 2 }}>
      <Box sx={{ flex: '1 1 22rem', minWidth: 0 }}>
        {/* Arabic and Tamil reach further below the line than Latin, and the clamp would cut them there. */}
        <Typography
          variant="h1"
          title={visibleText(beginning(title, MOST))}
          sx={{ ...clampTo(2), lineHeight: 1.55 }}
        >
          <HostileText>{beginning(title, MOST)}</HostileText>
          {other && (
            <Box
              component="span"
              sx={{ ml: 1.5, color: 'text.secondary', fontSize: '0.7em', fontWeight: 500 }}
            >
              <HostileText>{beginning(other, MOST)}</HostileText>
            </Box>
          )}
        </Typography>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 2,
            rowGap: 0.25,
            mt: 0.75,
          }}
        >
          {title !== email && email !== '' && (
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              <HostileText>{email}</HostileText>
            </Box>
          )}
          <Box component="span" title={translate('show.submittedCountry')}>
            <CountryLabel code={verification.country} />
          </Box>
          {purged ? <CaseId id={verification.id} /> : <ReferenceId id={verification.referenceId} />}
        </Box>
      </Box>
      {actions}
    </Box>
  );
};
