import type { ExportRecord } from '@desk/contract';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Absent } from '../shared/Absent.tsx';
import { localTime } from '../shared/exactTime.ts';
import { HostileText } from '../shared/HostileText.tsx';
import { compareExports } from './compareExports.ts';
import { ExportHash } from './ExportHash.tsx';

const severities = {
  identical: 'success',
  masking: 'info',
  moreRows: 'info',
  fewerRows: 'info',
  sameRows: 'info',
  unfinished: 'warning',
} as const;

/** Whether two exports of one filter hold the same bytes, and what it can mean where they do not. */
export const ExportComparison = ({ earlier, later }: { earlier: ExportRecord; later: ExportRecord }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const outcome = compareExports(earlier, later);
  const word = (name: string, values?: Record<string, string | number>) =>
    translate(`exports.compare.${name}`, values);
  const rows = { then: earlier.rows.toLocaleString(locale), now: later.rows.toLocaleString(locale) };
  const time = (value: string | null) =>
    value === null ? <Absent label={word('noSnapshot')} /> : localTime(value, locale);
  const lines: [string, (one: ExportRecord) => ReactNode][] = [
    ['who', ({ createdBy }) => <HostileText>{createdBy}</HostileText>],
    ['snapshot', ({ snapshotAt }) => time(snapshotAt)],
    ['rows', (one) => one.rows.toLocaleString(locale)],
    ['masked', ({ masked }) => word(masked ? 'covered' : 'open')],
    [
      'sha256',
      ({ sha256 }) =>
        sha256 === null ? <Absent label={translate('exports.noHash')} /> : <ExportHash sha256={sha256} />,
    ],
  ];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Alert severity={severities[outcome]}>
        <AlertTitle>{word(`${outcome}.title`, rows)}</AlertTitle>
        {word(`${outcome}.text`, rows)}
        {outcome === 'identical' && (
          <Box component="span" sx={{ display: 'block', mt: 0.5, overflowWrap: 'anywhere' }}>
            SHA-256 <code>{later.sha256}</code>
          </Box>
        )}
      </Alert>
      <TableContainer>
        <Table size="small" aria-label={word('table')} sx={{ tableLayout: 'fixed', '& td, & th': { px: 1 } }}>
          <TableHead>
            <TableRow>
              <TableCell component="td" sx={{ width: '26%' }} />
              <TableCell>{word('earlier')}</TableCell>
              <TableCell>{word('later')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map(([name, cell]) => (
              <TableRow key={name}>
                <TableCell component="th" scope="row" sx={{ color: 'text.secondary' }}>
                  {word(name)}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{cell(earlier)}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{cell(later)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
};
