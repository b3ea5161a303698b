import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Progress } from './Progress.tsx';
import { useRecheck } from './useRecheck.ts';
import type { Selection } from './useSelection.ts';

/** Says what a re-check of so many cases means, and follows it once it is confirmed. */
const RecheckDialog = (props: { ids: string[]; selection: Selection; onClose: () => void }) => {
  const { ids, selection, onClose } = props;
  const translate = useTranslate();
  const titleId = useId();
  const { recheck, running, done } = useRecheck(ids, selection, onClose);
  return (
    <Dialog open onClose={() => !running && onClose()} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('queue.recheck.title', { smart_count: ids.length })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{translate('queue.recheck.text')}</Typography>
        {running && ids.length > done && <Progress done={done} total={ids.length} />}
      </DialogContent>
      <DialogActions>
        <Button variant="text" disabled={running} onClick={onClose}>
          {translate('shared.cancel')}
        </Button>
        <Button variant="contained" disabled={running} onClick={recheck}>
          {translate('queue.recheck.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

export default RecheckDialog;
