import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { Panel } from '../../../shared/Panel.tsx';
import { SendingFacts } from './SendingFacts.tsx';
import { UnconfirmedChoices } from './UnconfirmedChoices.tsx';

/** Of a case that was sent without an answer: what is known, and for whoever may settle it, what can be done and at what risk. */
export const UnconfirmedPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const settles = useMay('settleUnconfirmed');
  return (
    <Panel title={translate('unconfirmed.title')}>
      <Box sx={{ display: 'grid', gap: 1.5, maxWidth: '110ch' }}>
        <Typography>{translate('unconfirmed.text')}</Typography>
        <SendingFacts verification={verification} />
        {settles && <UnconfirmedChoices caseId={verification.id} />}
      </Box>
    </Panel>
  );
};
