import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetIdentity, useTranslate } from 'react-admin';
import { PreferencesPanel } from '../preferences/PreferencesPanel.tsx';
import { useSession } from '../session/useSession.ts';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { ErrorState } from '../shared/ErrorState.tsx';
import { PageSkeleton } from '../shell/PageSkeleton.tsx';
import { PasswordPanel } from './password/PasswordPanel.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { SecondFactorPanel } from './second-factor/SecondFactorPanel.tsx';
import { SessionsPanel } from './sessions/SessionsPanel.tsx';

/** One's own account: everyone has it, whatever their role. */
const AccountPage = () => {
  const translate = useTranslate();
  const { error, refetch } = useGetIdentity();
  const session = useSession();
  if (!session) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 2,
        maxWidth: 820,
        mx: 'auto',
        p: { xs: 1.5, sm: 2.5 },
        pb: 6,
      }}
    >
      <DocumentTitle title={translate('account.title')} />
      <Typography variant="h1">{translate('account.title')}</Typography>
      <ProfilePanel session={session} />
      <PreferencesPanel />
      <PasswordPanel session={session} />
      <SecondFactorPanel session={session} />
      <SessionsPanel />
    </Box>
  );
};

export default AccountPage;
