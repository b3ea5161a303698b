import type { VerificationFilter } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';
import { useProblemText } from '../shared/useProblemText.ts';
import { FilterWords } from '../verifications/list/filter/FilterWords.tsx';
import { download } from './download.ts';
import { ExportProgress } from './ExportProgress.tsx';
import { RecordedNote } from './RecordedNote.tsx';

/** Says what will be exported, starts it when confirmed, and then follows it. The filter is the one it was opened with. */
export const ExportDialog = (props: { filter: VerificationFilter; total: number; onClose: () => void }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const [locale] = useLocaleState();
  const desk = useDesk();
  const titleId = useId();
  const { filter, total, onClose } = props;
  const start = useMutation({
    mutationFn: () => desk.startExport(filter),
    onSuccess: ({ fileUrl }) => download(fileUrl),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>
        {translate('exports.dialog.title', { smart_count: total, total: total.toLocaleString(locale) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <div>
          <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
            {translate('exports.dialog.what')}
          </Typography>
          <FilterWords filter={filter} />
          <Typography sx={{ mt: 1 }}>{translate('exports.dialog.order')}</Typography>
        </div>
        {start.error && <Alert severity="error">{problemText(start.error).text}</Alert>}
        {start.data ? <ExportProgress started={start.data} /> : <RecordedNote />}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate(start.data ? 'exports.dialog.close' : 'exports.dialog.cancel')}
        </Button>
        {!start.data && (
          <Button variant="contained" disabled={start.isPending} onClick={() => start.mutate()}>
            {translate('exports.dialog.confirm')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
