import UnfoldLess from '@mui/icons-material/UnfoldLess';
import UnfoldMore from '@mui/icons-material/UnfoldMore';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DifferenceLine } from './DifferenceLine.tsx';
import type { DifferenceRow } from './differences.ts';

/** So many rows come at one press. */
const PART = 200;

const button = { minHeight: 26, py: 0, fontSize: '0.8125rem' };

/** Fields in a row that are the same: how many, and at a press which. */
export const FoldedLines = ({ rows, asText }: { rows: readonly DifferenceRow[]; asText: boolean }) => {
  const translate = useTranslate();
  const toggle = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(0);
  const open = shown > 0;
  const left = rows.length - shown;
  const more = () => {
    setShown(shown + PART);
    // The button goes with the last part.
    if (left <= PART) toggle.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <TableRow>
        <TableCell colSpan={4} sx={{ backgroundColor: 'tones.neutral.soft' }}>
          <Button
            ref={toggle}
            variant="text"
            aria-expanded={open}
            startIcon={open ? <UnfoldLess /> : <UnfoldMore />}
            onClick={() => setShown(open ? 0 : PART)}
            sx={button}
          >
            {translate(asText ? 'history.compare.unfoldLines' : 'history.compare.unfold', {
              smart_count: rows.length,
            })}
          </Button>
        </TableCell>
      </TableRow>
      {rows.slice(0, shown).map((row, index) => (
        <DifferenceLine key={index} row={row} asText={asText} />
      ))}
      {open && left > 0 && (
        <TableRow>
          <TableCell colSpan={4}>
            <Button variant="text" onClick={more} sx={button}>
              {translate('history.compare.more', { smart_count: Math.min(left, PART) })}
            </Button>
          </TableCell>
        </TableRow>
      )}
    </>
  );
};
