import type { AccountRecord } from '@desk/contract';
import type { AccountAction } from './accountActions.ts';
import { AccountSessionsDialog } from './AccountSessionsDialog.tsx';
import { EditAccount } from './EditAccount.tsx';
import { EnableAccount } from './EnableAccount.tsx';
import { RemoveSecondFactor } from './RemoveSecondFactor.tsx';
import { ResetPassword } from './ResetPassword.tsx';

/** The dialog of an action. */
export const AccountDialog = (props: {
  action: AccountAction;
  account: AccountRecord;
  own: boolean;
  onClose: () => void;
}) => {
  const { action, account, own, onClose } = props;
  switch (action) {
    case 'edit':
      return <EditAccount account={account} own={own} onClose={onClose} />;
    case 'sessions':
      return <AccountSessionsDialog account={account} onClose={onClose} />;
    case 'resetPassword':
      return <ResetPassword account={account} onClose={onClose} />;
    case 'removeSecondFactor':
      return <RemoveSecondFactor account={account} onClose={onClose} />;
    case 'disable':
    case 'enable':
      return <EnableAccount account={account} onClose={onClose} />;
  }
};
