import type { ExportRecord } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useLocaleState, useTranslate } from 'react-admin';
import { ExportHash } from './ExportHash.tsx';
import { useExportProgress } from './useExportProgress.ts';

/** Follows an export until it is complete or broken off: the download itself is the browser's. */
export const ExportProgress = ({ started }: { started: ExportRecord }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const now = useExportProgress(started);
  const percent = now.state === 'done' || now.total === 0 ? 100 : Math.min(100, (now.rows / now.total) * 100);
  const severity = { ready: 'info', running: 'info', done: 'success', aborted: 'error' } as const;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <LinearProgress
        variant="determinate"
        value={percent}
        color={now.state === 'aborted' ? 'error' : 'primary'}
        aria-label={translate('exports.progress')}
      />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, color: 'text.secondary' }}>
        <span>
          {translate('exports.rows', {
            rows: now.rows.toLocaleString(locale),
            total: now.total.toLocaleString(locale),
          })}
        </span>
        {now.sha256 !== null && <ExportHash sha256={now.sha256} />}
      </Box>
      <Alert severity={severity[now.state]}>{translate(`exports.outcome.${now.state}`)}</Alert>
    </Box>
  );
};
