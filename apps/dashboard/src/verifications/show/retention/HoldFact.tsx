import type { VerificationDetail } from '@desk/contract';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { LongText } from '../../../shared/LongText.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { ToneChip } from '../../../shared/ToneChip.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { lineButton } from './lineButton.ts';

/** Whether a hold keeps the case, why, by whom and since when; admins place and lift it here. */
export const HoldFact = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const mayHold = useMay('hold');
  const [asked, setAsked] = useState(false);
  const { hold } = verification.retention;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
        {hold === null ? (
          translate('retention.case.noHold')
        ) : (
          <ToneChip tone="caution" icon={GavelOutlined}>
            {translate('retention.case.held')}
          </ToneChip>
        )}
        {mayHold && (
          <Button variant="text" onClick={() => setAsked(true)} sx={lineButton}>
            {translate(hold === null ? 'retention.hold.place' : 'retention.hold.lift')}
          </Button>
        )}
      </Box>
      {hold && (
        <>
          <Box sx={{ mt: 0.5 }}>
            <LongText>{hold.reason}</LongText>
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            <HostileText>{hold.by}</HostileText> · <TimeAgo time={hold.at} />
          </Box>
        </>
      )}
      {asked && <HoldDialog caseId={verification.id} held={hold !== null} onClose={() => setAsked(false)} />}
    </>
  );
};
