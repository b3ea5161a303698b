import type { AccountRecord } from '@desk/contract';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { cardTable } from '../cardTable.ts';
import { AccountRow } from './AccountRow.tsx';

const COLUMNS = ['person', 'role', 'method', 'lastSignIn', 'sessions', 'state'] as const;

export const AccountTable = ({ accounts }: { accounts: AccountRecord[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" sx={cardTable}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`admin.accounts.column.${column}`)}</TableCell>
            ))}
            <TableCell>
              <Box component="span" sx={visuallyHidden}>
                {translate('admin.actions')}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
