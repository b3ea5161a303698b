import type { AccountRecord } from '@desk/contract';
import Box from '@mui/material/Box';
import { HostileText } from '../../shared/HostileText.tsx';

/** Whom a dialog is about. */
export const AccountName = ({ account }: { account: Pick<AccountRecord, 'name' | 'email'> }) => (
  <Box sx={{ overflowWrap: 'anywhere' }}>
    <Box sx={{ fontWeight: 600 }}>
      <HostileText>{account.name}</HostileText>
    </Box>
    <Box sx={{ color: 'text.secondary' }}>
      <HostileText>{account.email}</HostileText>
    </Box>
  </Box>
);
