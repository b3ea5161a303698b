import type { AccountRecord } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { AccountName } from './AccountName.tsx';
import { useAccountsChanged } from './useAccounts.ts';

/** For a person who lost their phone and their recovery codes. */
export const RemoveSecondFactor = ({ account, onClose }: { account: AccountRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const changed = useAccountsChanged();
  return (
    <ConfirmDialog
      title={translate('admin.accounts.unfactor.title')}
      confirm={translate('admin.accounts.unfactor.confirm')}
      danger
      action={() => desk.removeAccountSecondFactor(account.id)}
      onDone={() => {
        notify('admin.accounts.unfactor.done', { type: 'success' });
        changed();
        onClose();
      }}
      onClose={onClose}
    >
      <AccountName account={account} />
      <Typography>{translate('admin.accounts.unfactor.text')}</Typography>
    </ConfirmDialog>
  );
};
