import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { CaseLink } from '../shared/CaseLink.tsx';
import { blockTable } from '../shared/blockTable.ts';

/** One column: its name among the words of this page, and what a case has there. */
export interface CaseColumn<T> {
  name: string;
  cell: (row: T) => ReactNode;
  number?: boolean;
}

/** Cases by their ids, with a few facts of each: nothing personal is in these lists. */
export const CaseTable = <T extends { verificationId: string }>(props: {
  label: string;
  rows: T[];
  columns: CaseColumn<T>[];
}) => {
  const translate = useTranslate();
  const label = (column: string) => translate(`retention.column.${column}`);
  const align = ({ number }: CaseColumn<T>) => (number ? 'right' : 'left');
  return (
    <TableContainer>
      <Table size="small" aria-label={props.label} sx={blockTable}>
        <TableHead>
          <TableRow>
            <TableCell>{label('case')}</TableCell>
            {props.columns.map((column) => (
              <TableCell key={column.name} align={align(column)}>
                {label(column.name)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.rows.map((row) => (
            <TableRow key={row.verificationId}>
              <TableCell data-label={label('case')}>
                <CaseLink id={row.verificationId} bare />
              </TableCell>
              {props.columns.map((column) => (
                <TableCell key={column.name} data-label={label(column.name)} align={align(column)}>
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
