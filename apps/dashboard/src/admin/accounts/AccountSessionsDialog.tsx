import type { AccountRecord } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { SessionList } from '../../account/sessions/SessionList.tsx';
import { useDesk } from '../../api/useDesk.ts';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { PlainDialog } from '../../shared/PlainDialog.tsx';
import { useProblemText } from '../../shared/useProblemText.ts';
import { AccountName } from './AccountName.tsx';
import { useAccountsChanged } from './useAccounts.ts';

/** Where an account is signed in, and the end of all of it. */
export const AccountSessionsDialog = (props: { account: AccountRecord; onClose: () => void }) => {
  const { account, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const problemText = useProblemText();
  const desk = useDesk();
  const changed = useAccountsChanged();
  const { data, error, refetch } = useQuery({
    queryKey: ['accounts', 'sessions', account.id],
    queryFn: () => desk.accountSessions(account.id),
  });
  const end = useMutation({
    mutationFn: () => desk.endAccountSessions(account.id),
    onSuccess: () => {
      notify('admin.accounts.sessionsEnded', { type: 'success' });
      changed();
      onClose();
    },
  });
  const sessions = data?.data;
  const content = () => {
    if (sessions?.length === 0) return <Typography>{translate('admin.accounts.noSessions')}</Typography>;
    if (sessions) return <SessionList sessions={sessions} />;
    if (error) return <ErrorState error={error} retry={() => void refetch()} />;
    return <LineSkeletons count={4} />;
  };
  return (
    <PlainDialog title={translate('admin.accounts.action.sessions')} onClose={onClose}>
      <Stack spacing={2}>
        <AccountName account={account} />
        {content()}
        {end.error && <Alert severity="error">{problemText(end.error).text}</Alert>}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
          <Button variant="text" onClick={onClose}>
            {translate('shared.close')}
          </Button>
          {sessions !== undefined && sessions.length > 0 && (
            <Button variant="contained" color="error" disabled={end.isPending} onClick={() => end.mutate()}>
              {translate('admin.accounts.endSessions', { smart_count: sessions.length })}
            </Button>
          )}
        </Stack>
      </Stack>
    </PlainDialog>
  );
};
