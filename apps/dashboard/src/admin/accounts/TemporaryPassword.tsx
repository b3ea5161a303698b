import type { AccountRecord } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../shared/HostileText.tsx';
import { SecretOnceDialog } from '../../shared/SecretOnceDialog.tsx';

/** What the administrator hands over to the account's person. */
export const TemporaryPassword = (props: {
  account: Pick<AccountRecord, 'name' | 'email'>;
  password: string;
  title: string;
  onDone: () => void;
}) => {
  const { account, password, title, onDone } = props;
  const translate = useTranslate();
  return (
    <SecretOnceDialog
      title={title}
      secret={password}
      copyLabel={translate('admin.accounts.copyPassword')}
      warning={translate('admin.accounts.passwordOnce')}
      onDone={onDone}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {translate('admin.accounts.handOver')}{' '}
        <strong>
          <HostileText>{account.name}</HostileText>
        </strong>{' '}
        (<HostileText>{account.email}</HostileText>):
      </Typography>
    </SecretOnceDialog>
  );
};
