import Autorenew from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { useProblemText } from '../../../shared/useProblemText.ts';
import type { Selection } from './useSelection.ts';

/** As many cases as the API takes in one call. */
const MOST = 100;

/** Asks the provider again about the chosen cases, and says which could not be asked about. */
export const RecheckSelected = ({ selection }: { selection: Selection }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const problemText = useProblemText();
  const desk = useDesk();
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const count = selection.ids.length;
  const { mutate, isPending } = useMutation({
    mutationFn: () => desk.recheckMany(selection.ids),
    onSuccess: ({ accepted, skipped }) => {
      const some = skipped.length > 0;
      notify('list.recheck.outcome', {
        type: some ? 'warning' : 'success',
        autoHideDuration: 8_000,
        messageArgs: {
          accepted: translate('list.recheck.accepted', { smart_count: accepted.length }),
          skipped: some ? translate('list.recheck.skipped', { smart_count: skipped.length }) : '',
        },
      });
      selection.clear();
    },
    onError: (error) =>
      notify('list.recheck.failed', { type: 'error', messageArgs: { why: problemText(error).text } }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Button
        variant="contained"
        startIcon={<Autorenew />}
        disabled={count > MOST}
        onClick={() => setAsking(true)}
      >
        {count > MOST ? translate('list.recheck.tooMany', { most: MOST }) : translate('list.recheck.action')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{translate('list.recheck.title', { smart_count: count })}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('list.recheck.text')}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={() => setAsking(false)}>
            {translate('list.cancel')}
          </Button>
          <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
            {translate('list.recheck.confirm')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
