import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { Change } from './changes.ts';
import { ChangedField } from './ChangedField.tsx';
import { ChangedValues } from './ChangedValues.tsx';

/** Field by field: before and after. */
export const ChangeTable = ({ changes }: { changes: Change[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" sx={{ mt: 0.5, '& td, & th': { px: 1 }, '& tr:last-child > *': { border: 0 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('show.recheck.field')}</TableCell>
            <TableCell>{translate('show.recheck.before')}</TableCell>
            <TableCell>{translate('show.recheck.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={`${change.group} ${change.name}`} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                <ChangedField change={change} />
              </TableCell>
              <TableCell>
                <ChangedValues group={change.group} values={change.before} />
              </TableCell>
              <TableCell>
                <ChangedValues group={change.group} values={change.after} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
