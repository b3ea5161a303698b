import type { ExportRecord } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../api/useDesk.ts';
import { useProblemText } from '../shared/useProblemText.ts';
import { FilterWords } from '../verifications/list/filter/FilterWords.tsx';
import { AgainProgress } from './AgainProgress.tsx';
import { download } from './download.ts';
import { RecordedNote } from './RecordedNote.tsx';

/** Makes an export of the same filter once more when confirmed, follows it, and compares it with the earlier one. */
export const AgainDialog = ({ earlier, onClose }: { earlier: ExportRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const desk = useDesk();
  const queryClient = useQueryClient();
  const titleId = useId();
  const start = useMutation({
    mutationFn: () => desk.exportAgain(earlier.id),
    onSuccess: ({ fileUrl }) => {
      download(fileUrl);
      void queryClient.invalidateQueries({ queryKey: ['exports', 'list'] });
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>
        {translate(start.data ? 'exports.again.started' : 'exports.again.title')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <FilterWords filter={earlier.filter} />
        {start.error && <Alert severity="error">{problemText(start.error).text}</Alert>}
        {start.data ? (
          <AgainProgress earlier={earlier} started={start.data} />
        ) : (
          <>
            <Typography>{translate('exports.again.text')}</Typography>
            <RecordedNote />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate(start.data ? 'exports.dialog.close' : 'exports.dialog.cancel')}
        </Button>
        {!start.data && (
          <Button
            variant="contained"
            loading={start.isPending}
            loadingPosition="start"
            onClick={() => start.mutate()}
          >
            {translate('exports.again.confirm')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
