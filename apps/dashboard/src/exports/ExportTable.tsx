import type { ExportRecord } from '@desk/contract';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { blockTable } from '../shared/blockTable.ts';
import { familyOf } from './compareExports.ts';
import { ExportRow } from './ExportRow.tsx';
import { EXPORT_COLUMNS } from './exportColumns.ts';

/** Those of the same filter before this one: it repeats them, or repeats what repeats them. */
const before = (one: ExportRecord, exports: ExportRecord[]): ExportRecord[] =>
  one.againOf === null
    ? []
    : familyOf(exports, one.id).filter(
        ({ id, createdAt, state }) => id !== one.id && createdAt <= one.createdAt && state === 'done',
      );

export const ExportTable = ({ exports }: { exports: ExportRecord[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" sx={blockTable}>
        <TableHead>
          <TableRow>
            {EXPORT_COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`exports.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {exports.map((one) => (
            <ExportRow
              key={one.id}
              one={one}
              repeats={exports.find(({ id }) => id === one.againOf)}
              earlier={before(one, exports)}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
