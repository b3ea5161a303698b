import type { ExportRecord } from '@desk/contract';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLocaleState, useTranslate } from 'react-admin';
import { Absent } from '../shared/Absent.tsx';
import { TimeAgo } from '../shared/TimeAgo.tsx';
import { visuallyHidden } from '../shared/visuallyHidden.ts';
import { FilterWords } from '../verifications/list/filter/FilterWords.tsx';
import { ExportHash } from './ExportHash.tsx';
import { ExportStateChip } from './ExportStateChip.tsx';

const columns = ['when', 'who', 'filter', 'rows', 'sha256', 'state'] as const;

/** On a phone each export is a block of lines, without the head. */
const tableStyle = {
  '& td': { verticalAlign: 'top', py: 1.25 },
  '& tr:last-child td': { borderBottom: 0 },
  '@media (max-width: 700px)': {
    '& thead': visuallyHidden,
    '& tbody tr': { display: 'block', py: 1, borderBottom: 1, borderColor: 'divider' },
    '& tbody tr:last-child': { borderBottom: 0 },
    '& td': { display: 'flex', gap: 1, minWidth: 0, py: 0.5, border: 0, overflowWrap: 'anywhere' },
    '& td::before': { content: 'attr(data-label)', flex: '0 0 5.5rem', color: 'text.secondary' },
  },
};

export const ExportTable = ({ exports }: { exports: ExportRecord[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = (column: (typeof columns)[number]) => translate(`exports.column.${column}`);
  const count = ({ rows, total, state }: ExportRecord) =>
    state === 'done'
      ? rows.toLocaleString(locale)
      : translate('exports.rows', { rows: rows.toLocaleString(locale), total: total.toLocaleString(locale) });
  return (
    <TableContainer>
      <Table size="small" sx={tableStyle}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{label(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {exports.map((one) => (
            <TableRow key={one.id}>
              <TableCell data-label={label('when')} sx={{ whiteSpace: 'nowrap' }}>
                <TimeAgo time={one.createdAt} />
              </TableCell>
              <TableCell data-label={label('who')}>{one.createdBy}</TableCell>
              <TableCell data-label={label('filter')} sx={{ minWidth: 220 }}>
                <FilterWords filter={one.filter} />
              </TableCell>
              <TableCell data-label={label('rows')} sx={{ whiteSpace: 'nowrap' }}>
                {count(one)}
              </TableCell>
              <TableCell data-label={label('sha256')}>
                {one.sha256 === null ? (
                  <Absent label={translate('exports.noHash')} />
                ) : (
                  <ExportHash sha256={one.sha256} />
                )}
              </TableCell>
              <TableCell data-label={label('state')}>
                <ExportStateChip state={one.state} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
