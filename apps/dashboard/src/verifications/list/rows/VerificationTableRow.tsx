import type { ListColumn, VerificationRow } from '@desk/contract';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useNavigate } from 'react-router-dom';
import { SelectRow } from '../select/SelectRow.tsx';
import type { Selection } from '../select/useSelection.ts';
import { COLUMNS } from './columns.tsx';
import { currentRow } from './currentRow.ts';
import { flash } from './flash.ts';

/** A case as a row. A click anywhere in it opens the case, as the applicant's link does. */
export const VerificationTableRow = (props: {
  row: VerificationRow;
  columns: readonly ListColumn[];
  changed: boolean;
  current: boolean;
  selection: Selection;
}) => {
  const { row, columns, changed, current, selection } = props;
  const navigate = useNavigate();
  return (
    <TableRow
      hover
      data-case={row.id}
      onClick={() => void navigate(`/verifications/${row.id}/show`)}
      sx={(theme) => ({ ...(changed && flash(theme)), ...(current && currentRow(theme)) })}
    >
      {selection.allowed && (
        <TableCell className="select">
          {row.purgedAt === null && <SelectRow id={row.id} email={row.email} selection={selection} />}
        </TableCell>
      )}
      {columns.map((column) => (
        <TableCell key={column} sx={COLUMNS[column].quiet ? { color: 'text.secondary' } : {}}>
          {COLUMNS[column].cell(row, columns)}
        </TableCell>
      ))}
    </TableRow>
  );
};
