import type { Session } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { PasswordChangeForm } from './PasswordChangeForm.tsx';

export const PasswordPanel = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [changes, setChanges] = useState(0);
  const onDone = () => {
    notify('account.password.done', { type: 'success' });
    setChanges(changes + 1);
    void queryClient.invalidateQueries({ queryKey: ['me'] });
  };
  return (
    <Panel title={translate('account.password.title')} hint={translate('account.password.lead')}>
      {session.method === 'oidc' ? (
        <Typography>{translate('account.password.elsewhere')}</Typography>
      ) : (
        // An empty form after each change: the fields are the browser's own.
        <Box key={changes} sx={{ maxWidth: 440, pt: 0.5 }}>
          <PasswordChangeForm email={session.account.email} onDone={onDone} />
        </Box>
      )}
    </Panel>
  );
};
