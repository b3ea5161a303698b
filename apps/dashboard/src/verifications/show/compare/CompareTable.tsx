import type { Finding } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { CompareLine } from './CompareLine.tsx';
import { compareStyle } from './compareStyle.ts';
import { firstStop, StopsContext, useStops } from './roving.ts';
import { COLUMNS, type CompareRow } from './rows.ts';

/** As many as a page draws at once without a pause. */
const STEP = 200;

/** A row a field, a column a source; what is beyond the first rows when asked for, unless something leads to it. */
export const CompareTable = (props: {
  rows: readonly CompareRow[];
  findings: (path: string) => readonly Finding[];
}) => {
  const { rows, findings } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const hintId = useId();
  const [shown, setShown] = useState(STEP);
  const { stops, said, onKeyDown } = useStops(firstStop(rows));
  const isLedTo = ({ cells }: CompareRow) =>
    COLUMNS.some((column) => cells[column].readings.some(({ path }) => findings(path).length > 0));
  const drawn = rows.filter((row, at) => at < shown || isLedTo(row));
  const left = rows.length - drawn.length;
  return (
    <StopsContext value={stops}>
      <Box component="span" id={hintId} sx={visuallyHidden}>
        {translate('show.compare.keys')}
      </Box>
      <Box
        component="table"
        aria-label={translate('show.compare.title')}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        sx={compareStyle}
      >
        <thead>
          <tr>
            <th scope="col">{translate('show.compare.field')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {translate(`show.compare.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <CompareLine key={row.key} row={row} findings={findings} />
          ))}
        </tbody>
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
      {left > 0 && (
        <Button variant="text" onClick={() => setShown(shown + STEP)} sx={{ mt: 1 }}>
          {translate('show.compare.more', {
            smart_count: Math.min(STEP, left),
            left: left.toLocaleString(locale),
          })}
        </Button>
      )}
    </StopsContext>
  );
};
