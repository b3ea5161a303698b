import type { AccountRecord } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { AccountName } from './AccountName.tsx';
import { generatedPassword } from './generatedPassword.ts';
import { TemporaryPassword } from './TemporaryPassword.tsx';
import { useAccountsChanged } from './useAccounts.ts';

/** For a person who lost their password: a new temporary one, shown once it is in force. */
export const ResetPassword = ({ account, onClose }: { account: AccountRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const desk = useDesk();
  const changed = useAccountsChanged();
  const [password] = useState(generatedPassword);
  const [done, setDone] = useState(false);
  if (done) {
    const title = translate('admin.accounts.reset.done');
    return <TemporaryPassword account={account} password={password} title={title} onDone={onClose} />;
  }
  return (
    <ConfirmDialog
      title={translate('admin.accounts.reset.title')}
      confirm={translate('admin.accounts.reset.confirm')}
      action={() => desk.resetPassword(account.id, password)}
      onDone={() => {
        changed();
        setDone(true);
      }}
      onClose={onClose}
    >
      <AccountName account={account} />
      <Typography>
        {translate('admin.accounts.reset.text')}{' '}
        {account.sessions > 0 && translate('admin.accounts.sessionsEnd', { smart_count: account.sessions })}
      </Typography>
    </ConfirmDialog>
  );
};
