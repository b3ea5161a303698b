import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ShownInParts } from '../timeline/ShownInParts.tsx';
import { DifferenceLine } from './DifferenceLine.tsx';
import type { DifferenceRow } from './differences.ts';
import { FoldedLines } from './FoldedLines.tsx';
import { foldRows } from './foldRows.ts';
import { differenceTable } from './differenceTableStyle.ts';

/** A row a field: where it is, what became of it, and what it says in both answers. On a phone each row is a block. */
export const DifferenceTable = (props: {
  rows: readonly DifferenceRow[];
  fold: boolean;
  asText: boolean;
}) => {
  const { rows, fold, asText } = props;
  const translate = useTranslate();
  const folded = useMemo(() => foldRows(rows, fold), [rows, fold]);
  return (
    <ShownInParts items={folded} size={200} more="history.compare.more">
      {(shown) => (
        <TableContainer sx={{ overflowX: 'visible' }}>
          <Table size="small" aria-label={translate('history.compare.caption')} sx={differenceTable}>
            <TableHead>
              <TableRow>
                {[asText ? 'place' : 'path', 'change', 'before', 'after'].map((name) => (
                  <TableCell key={name}>{translate(`history.compare.${name}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((part, index) =>
                part.kind === 'row' ? (
                  <DifferenceLine key={index} row={part.row} asText={asText} />
                ) : (
                  <FoldedLines key={index} rows={part.rows} asText={asText} />
                ),
              )}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </ShownInParts>
  );
};
