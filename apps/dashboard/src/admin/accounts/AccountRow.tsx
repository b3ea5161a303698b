import type { AccountRecord } from '@desk/contract';
import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { useSession } from '../../session/useSession.ts';
import { HostileText } from '../../shared/HostileText.tsx';
import { TimeAgo } from '../../shared/TimeAgo.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { AccountState } from './AccountState.tsx';
import { SecondFactorMark } from './SecondFactorMark.tsx';

export const AccountRow = ({ account }: { account: AccountRecord }) => {
  const translate = useTranslate();
  const own = useSession()?.account.id === account.id;
  const label = (column: string) => translate(`admin.accounts.column.${column}`);
  return (
    <TableRow>
      <TableCell sx={{ minWidth: 200, maxWidth: 340, overflowWrap: 'anywhere' }}>
        <Box>
          <Box component="span" sx={{ fontWeight: 600 }}>
            <HostileText>{account.name}</HostileText>
          </Box>
          {own && (
            <Box component="span" sx={{ ml: 0.75, color: 'text.secondary' }}>
              {translate('admin.accounts.you')}
            </Box>
          )}
          <Box sx={{ color: 'text.secondary' }}>
            <HostileText>{account.email}</HostileText>
          </Box>
        </Box>
      </TableCell>
      <TableCell data-label={label('role')}>{translate(`shell.role.${account.role}`)}</TableCell>
      <TableCell data-label={label('method')}>
        <Box>
          {translate(`account.profile.signIn.${account.method}`)}
          {account.method === 'password' && <SecondFactorMark on={account.secondFactor} />}
        </Box>
      </TableCell>
      <TableCell data-label={label('lastSignIn')} sx={{ whiteSpace: 'nowrap' }}>
        <TimeAgo time={account.lastSignInAt} />
      </TableCell>
      <TableCell data-label={label('sessions')}>{account.sessions}</TableCell>
      <TableCell data-label={label('state')}>
        <AccountState account={account} />
      </TableCell>
      <TableCell align="right">
        <AccountMenu account={account} own={own} />
      </TableCell>
    </TableRow>
  );
};
