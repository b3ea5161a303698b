import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { HostileText } from '../../../shared/HostileText.tsx';
import { fieldPlace, placeStyle } from '../places/place.ts';
import { CaseFlags } from './CaseFlags.tsx';
import { CaseId } from './CaseId.tsx';
import { CaseName } from './CaseName.tsx';
import { ReferenceId } from './ReferenceId.tsx';

/** Whose case it is, and what can be done with it (`actions`): one line, where the name is as long as most. */
export const CaseHeader = (props: { verification: VerificationDetail; actions: ReactNode }) => {
  const { verification, actions } = props;
  const { id, email, referenceId, fullName, fullNameNative } = verification;
  const purged = verification.purgedAt !== null;
  const isNamed = (fullNameNative ?? fullName) !== null;
  return (
    <Box
      component="header"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1 }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          columnGap: 2,
          flex: '1 1 20rem',
          minWidth: 0,
          fontSize: '0.8125rem',
        }}
      >
        <Box {...fieldPlace('email')} sx={{ ...placeStyle, minWidth: 0 }}>
          <CaseName verification={verification} />
        </Box>
        {isNamed && email !== '' && (
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            <HostileText>{email}</HostileText>
          </Box>
        )}
        <Box component="span" {...fieldPlace('referenceId')} sx={{ ...placeStyle, minWidth: 0 }}>
          {purged ? <CaseId id={id} /> : <ReferenceId id={referenceId} />}
        </Box>
        <CaseFlags findings={verification.findings} />
      </Box>
      {actions}
    </Box>
  );
};
