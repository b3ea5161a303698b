import type { AccountRecord } from '@desk/contract';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../shared/ToneChip.tsx';

/** Whether its person can sign in, and with a password that is theirs alone. */
export const AccountState = ({ account }: { account: AccountRecord }) => {
  const translate = useTranslate();
  if (account.disabled) {
    return (
      <ToneChip tone="negative" icon={BlockOutlined}>
        {translate('admin.accounts.state.disabled')}
      </ToneChip>
    );
  }
  if (account.passwordTemporary) {
    return (
      <ToneChip tone="caution" icon={KeyOutlined} title={translate('admin.accounts.state.temporaryHelp')}>
        {translate('admin.accounts.state.temporary')}
      </ToneChip>
    );
  }
  return (
    <ToneChip tone="positive" icon={CheckCircleOutlined} variant="plain">
      {translate('admin.accounts.state.active')}
    </ToneChip>
  );
};
