import type { Session } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../shared/HostileText.tsx';
import { Panel } from '../shared/Panel.tsx';

/** Who one is here; administrators change it. */
export const ProfilePanel = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const { name, email, role } = session.account;
  const facts = [
    { key: 'name', value: <HostileText>{name}</HostileText> },
    { key: 'email', value: <HostileText>{email}</HostileText> },
    { key: 'role', value: translate(`shell.role.${role}`), more: translate(`account.profile.may.${role}`) },
    { key: 'method', value: translate(`account.profile.signIn.${session.method}`) },
  ];
  return (
    <Panel title={translate('account.profile.title')} hint={translate('account.profile.lead')}>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '9rem 1fr' },
          columnGap: 2,
          rowGap: { xs: 0.25, sm: 1 },
          m: 0,
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, mb: { xs: 1, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere' },
        }}
      >
        {facts.map(({ key, value, more }) => (
          <Box key={key} sx={{ display: 'contents' }}>
            <dt>{translate(`account.profile.${key}`)}</dt>
            <dd>
              {value}
              {more && (
                <Box
                  component="span"
                  sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}
                >
                  {more}
                </Box>
              )}
            </dd>
          </Box>
        ))}
      </Box>
    </Panel>
  );
};
