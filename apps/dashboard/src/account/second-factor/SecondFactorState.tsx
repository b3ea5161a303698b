import type { SecondFactor } from '@desk/contract';
import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import VerifiedUserOutlined from '@mui/icons-material/VerifiedUserOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../shared/ToneChip.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RenewDialog } from './RenewDialog.tsx';

/** Fewer than this, and it is time for new ones. */
const FEW = 3;

export const SecondFactorState = (props: {
  state: SecondFactor;
  onSetUp: () => void;
  onChanged: () => void;
}) => {
  const { state, onSetUp, onChanged } = props;
  const translate = useTranslate();
  const [open, setOpen] = useState<'renew' | 'remove'>();
  const close = () => setOpen(undefined);
  if (!state.enrolled) {
    return (
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <ToneChip tone="caution" icon={GppMaybeOutlined}>
          {translate('account.secondFactor.off')}
        </ToneChip>
        {state.required && <Alert severity="info">{translate('account.secondFactor.required')}</Alert>}
        <Button variant="contained" onClick={onSetUp}>
          {translate('account.secondFactor.setUp')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <ToneChip tone="positive" icon={VerifiedUserOutlined}>
        {translate('account.secondFactor.on')}
      </ToneChip>
      <Typography>{translate('account.recovery.left', { smart_count: state.recoveryCodesLeft })}</Typography>
      {state.recoveryCodesLeft < FEW && <Alert severity="warning">{translate('account.recovery.few')}</Alert>}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => setOpen('renew')}>
          {translate('account.recovery.renew')}
        </Button>
        {!state.required && (
          <Button variant="outlined" onClick={() => setOpen('remove')}>
            {translate('account.secondFactor.remove')}
          </Button>
        )}
      </Stack>
      {state.required && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('account.secondFactor.requiredSo')}
        </Typography>
      )}
      {open === 'renew' && <RenewDialog onClose={close} onChanged={onChanged} />}
      {open === 'remove' && <RemoveDialog onClose={close} onChanged={onChanged} />}
    </Stack>
  );
};
