import CancelScheduleSendOutlined from '@mui/icons-material/CancelScheduleSendOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { UnconfirmedDialog } from './UnconfirmedDialog.tsx';
import type { UnconfirmedChoice } from './useSettle.ts';

const CHOICES = [
  { name: 'sendAgain', icon: SendOutlined },
  { name: 'notSent', icon: CancelScheduleSendOutlined },
] as const;

/** What can be done with an unconfirmed case, what each does and risks. No single key does it: it must not happen by a slip. */
export const UnconfirmedChoices = ({ caseId }: { caseId: string }) => {
  const translate = useTranslate();
  const id = useId();
  const [asked, setAsked] = useState<UnconfirmedChoice>();
  return (
    <Box
      role="group"
      aria-label={translate('unconfirmed.choose')}
      sx={{ display: 'grid', gap: 1.5, displayPrint: 'none' }}
    >
      <Typography>{translate('unconfirmed.ask')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
        {CHOICES.map(({ name, icon: Icon }) => (
          <Box key={name} sx={{ display: 'grid', gap: 0.75, justifyItems: 'start', alignContent: 'start' }}>
            <Button
              variant="outlined"
              startIcon={<Icon sx={{ '[dir=rtl] &': { transform: 'scaleX(-1)' } }} />}
              onClick={() => setAsked(name)}
              aria-describedby={`${id}-${name}`}
            >
              {translate(`unconfirmed.${name}.action`)}
            </Button>
            <Typography id={`${id}-${name}`} variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(`unconfirmed.${name}.effect`)}
            </Typography>
          </Box>
        ))}
      </Box>
      {asked && <UnconfirmedDialog caseId={caseId} choice={asked} onClose={() => setAsked(undefined)} />}
    </Box>
  );
};
