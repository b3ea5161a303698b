import type { ListColumn } from '@desk/contract';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { memo } from 'react';
import type { NavigateFunction } from 'react-router-dom';
import { SelectRow } from '../select/SelectRow.tsx';
import { COLUMNS } from './columns.tsx';
import { currentRow } from './currentRow.ts';
import { flash } from './flash.ts';
import type { RowProps } from './rowProps.ts';

const Row = (
  props: RowProps & { columns: readonly ListColumn[]; boxes: boolean; navigate: NavigateFunction },
) => {
  const { row, columns, changed, current, selected, boxes, navigate, onToggle } = props;
  return (
    <TableRow
      hover
      data-case={row.id}
      onClick={() => void navigate(`/verifications/${row.id}/show`)}
      sx={(theme) => ({ ...(changed && flash(theme)), ...(current && currentRow(theme)) })}
    >
      {boxes && (
        <TableCell className="select">
          {selected !== undefined && (
            <SelectRow id={row.id} email={row.email} selected={selected} onToggle={onToggle} />
          )}
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

/** A case as a row. A click anywhere in it opens the case, as the applicant's link does. `boxes`: the table has a column of them. */
export const VerificationTableRow = memo(Row);
