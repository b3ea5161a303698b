import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../shared/visuallyHidden.ts';
import { cardTable } from './cardTable.ts';

/** A table whose rows end in what can be done with them: only screen readers are told the head of that column. */
export const ActionTable = ({ labels, children }: { labels: string[]; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" sx={cardTable}>
        <TableHead>
          <TableRow>
            {labels.map((label) => (
              <TableCell key={label}>{label}</TableCell>
            ))}
            <TableCell>
              <Box component="span" sx={visuallyHidden}>
                {translate('admin.actions')}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </TableContainer>
  );
};
