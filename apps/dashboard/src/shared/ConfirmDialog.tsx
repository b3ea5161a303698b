import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useProblemText } from './useProblemText.ts';

/** Says what will happen, does it when confirmed, and stays to tell when it could not be done. */
export const ConfirmDialog = (props: {
  title: ReactNode;
  children: ReactNode;
  confirm: string;
  danger?: boolean;
  action: () => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { title, children, confirm, danger = false, action, onDone, onClose } = props;
  const translate = useTranslate();
  const problemText = useProblemText();
  const titleId = useId();
  const textId = useId();
  const { mutate, isPending, error } = useMutation({ mutationFn: action, onSuccess: onDone });
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
      fullWidth
      maxWidth="sm"
    >
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent id={textId} sx={{ display: 'grid', gap: 2, overflowWrap: 'anywhere' }}>
        {children}
        {error && <Alert severity="error">{problemText(error).text}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button variant="text" onClick={onClose}>
          {translate('shared.cancel')}
        </Button>
        <Button
          variant="contained"
          color={danger ? 'error' : 'primary'}
          disabled={isPending}
          onClick={() => mutate()}
        >
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
