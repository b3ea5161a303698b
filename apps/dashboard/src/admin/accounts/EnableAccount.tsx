import type { AccountRecord } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { AccountName } from './AccountName.tsx';
import { useAccountsChanged } from './useAccounts.ts';

/** Disables an account, or enables a disabled one. */
export const EnableAccount = ({ account, onClose }: { account: AccountRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const changed = useAccountsChanged();
  const words = account.disabled ? 'admin.accounts.enable' : 'admin.accounts.disable';
  return (
    <ConfirmDialog
      title={translate(`${words}.title`)}
      confirm={translate(`${words}.confirm`)}
      danger={!account.disabled}
      action={() => desk.changeAccount(account.id, { disabled: !account.disabled })}
      onDone={() => {
        notify(`${words}.done`, { type: 'success' });
        changed();
        onClose();
      }}
      onClose={onClose}
    >
      <AccountName account={account} />
      <Typography>
        {translate(`${words}.text`)}{' '}
        {!account.disabled &&
          account.sessions > 0 &&
          translate('admin.accounts.sessionsEnd', { smart_count: account.sessions })}
      </Typography>
    </ConfirmDialog>
  );
};
