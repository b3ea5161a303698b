import type { ListColumn } from '@desk/contract';
import TableCell from '@mui/material/TableCell';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useTranslate } from 'react-admin';
import { useListState } from '../useListState.ts';
import { COLUMNS } from './columns.tsx';

const other = { asc: 'desc', desc: 'asc' } as const;

/** A column's name, a button where the list can be sorted by it. */
export const ColumnHead = ({ column }: { column: ListColumn }) => {
  const translate = useTranslate();
  const { sort: sorted, order, setSort } = useListState();
  const { sort, first = 'asc', width, grows = false } = COLUMNS[column];
  const name = translate(`list.column.${column}`);
  const active = sort === sorted;
  const next = active ? other[order] : first;
  return (
    <TableCell
      component="th"
      scope="col"
      sx={{ width: grows ? undefined : width }}
      {...(active && { 'aria-sort': order === 'asc' ? 'ascending' : 'descending' })}
    >
      {sort ? (
        <TableSortLabel
          active={active}
          direction={active ? order : first}
          title={translate(next === 'asc' ? 'list.sort.ascending' : 'list.sort.descending', { column: name })}
          onClick={() => setSort(sort, next)}
        >
          {name}
        </TableSortLabel>
      ) : (
        name
      )}
    </TableCell>
  );
};
