import type { ListColumn } from '@desk/contract';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { usePreferences } from '../../../preferences/usePreferences.ts';
import { selectable } from '../select/selectable.ts';
import { SelectPage } from '../select/SelectPage.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { widthOf } from './columns.tsx';
import { propsOf, type Rows } from './rowProps.ts';
import { tableStyle } from './tableStyle.ts';
import { VerificationTableRow } from './VerificationTableRow.tsx';

export const VerificationTable = (props: Rows & { columns: readonly ListColumn[] }) => {
  const { rows, columns, selection } = props;
  const translate = useTranslate();
  const { preferences } = usePreferences();
  // Asked for by each row, it would have all of them drawn again with each new address, such as another filter's.
  const navigate = useNavigate();
  return (
    <Table
      stickyHeader
      aria-label={translate('list.title')}
      sx={tableStyle(preferences.density, widthOf(columns))}
    >
      <TableHead>
        <TableRow>
          {selection.allowed && (
            <TableCell component="th" scope="col" className="select">
              <SelectPage ids={selectable(rows)} selection={selection} />
            </TableCell>
          )}
          {columns.map((column) => (
            <ColumnHead key={column} column={column} />
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {propsOf(props).map((told) => (
          <VerificationTableRow
            key={told.row.id}
            {...told}
            {...{ columns, navigate }}
            boxes={selection.allowed}
          />
        ))}
      </TableBody>
    </Table>
  );
};
