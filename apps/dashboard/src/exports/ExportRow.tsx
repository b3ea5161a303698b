import type { ExportRecord } from '@desk/contract';
import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { useLocaleState, useTranslate } from 'react-admin';
import { Absent } from '../shared/Absent.tsx';
import { HostileText } from '../shared/HostileText.tsx';
import { localTime } from '../shared/exactTime.ts';
import { RecordedTime } from '../shared/RecordedTime.tsx';
import { ToneChip } from '../shared/ToneChip.tsx';
import { FilterWords } from '../verifications/list/filter/FilterWords.tsx';
import { ExportActions } from './ExportActions.tsx';
import type { ExportColumn } from './exportColumns.ts';
import { ExportHash } from './ExportHash.tsx';
import { ExportStateChip } from './ExportStateChip.tsx';

/** One export; `repeats` is the one that it was made again from, where the list still holds it. */
export const ExportRow = (props: {
  one: ExportRecord;
  repeats: ExportRecord | undefined;
  earlier: ExportRecord[];
}) => {
  const { one, repeats, earlier } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = (column: ExportColumn) => translate(`exports.column.${column}`);
  const rows = one.rows.toLocaleString(locale);
  const again = repeats
    ? translate('exports.againOf', { time: localTime(repeats.createdAt, locale) })
    : translate('exports.againOfOlder');
  return (
    <TableRow>
      <TableCell data-label={label('when')} sx={{ whiteSpace: 'nowrap' }}>
        <RecordedTime time={one.createdAt} />
      </TableCell>
      <TableCell data-label={label('who')} sx={{ minWidth: 140, overflowWrap: 'anywhere' }}>
        <HostileText>{one.createdBy}</HostileText>
      </TableCell>
      <TableCell data-label={label('filter')} sx={{ minWidth: 220 }}>
        <div>
          <FilterWords filter={one.filter} />
          {one.againOf !== null && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
              {again}
            </Box>
          )}
        </div>
      </TableCell>
      <TableCell data-label={label('rows')} sx={{ whiteSpace: 'nowrap' }}>
        {one.state === 'done'
          ? rows
          : translate('exports.rows', { rows, total: one.total.toLocaleString(locale) })}
      </TableCell>
      <TableCell data-label={label('sha256')}>
        {one.sha256 === null ? (
          <Absent label={translate('exports.noHash')} />
        ) : (
          <ExportHash sha256={one.sha256} />
        )}
      </TableCell>
      <TableCell data-label={label('state')}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          <ExportStateChip state={one.state} />
          {one.masked && (
            <ToneChip tone="neutral" icon={LockOutlined} title={translate('exports.maskedHelp')}>
              {translate('exports.masked')}
            </ToneChip>
          )}
        </Box>
      </TableCell>
      <TableCell data-label={label('actions')}>
        {(one.state === 'done' || one.state === 'aborted') && <ExportActions one={one} earlier={earlier} />}
      </TableCell>
    </TableRow>
  );
};
