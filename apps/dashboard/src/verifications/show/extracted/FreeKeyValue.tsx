import TableCell from '@mui/material/TableCell';
import { useTranslate } from 'react-admin';
import { Absent } from '../../../shared/Absent.tsx';
import { mono } from '../../../theme/typography.ts';
import { ReadText } from '../ReadText.tsx';

/** Where each character counts and stands in its place. */
const CODES = new Set(['mrz', 'face', 'signature']);

/** A cell with what one side of the document says; a dash where that side does not carry the key. */
export const FreeKeyValue = ({ name, value }: { name: string; value: string | null | undefined }) => {
  const translate = useTranslate();
  return (
    <TableCell
      sx={{
        overflowWrap: 'anywhere',
        whiteSpace: 'pre-wrap',
        fontFamily: CODES.has(name) ? mono : 'inherit',
        // 44 characters of a passport's zone stay on one line.
        fontSize: CODES.has(name) ? '0.75rem' : '0.875rem',
      }}
    >
      {value === undefined ? (
        <Absent label={translate('show.everything.notOnThisSide')} />
      ) : (
        <ReadText value={value} />
      )}
    </TableCell>
  );
};
