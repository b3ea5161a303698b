import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** A form in a dialog. It closes by its own buttons only: a click beside it must not lose what was typed. */
export const FormDialog = (props: {
  title: ReactNode;
  submit: string;
  pending: boolean;
  /** For what cannot be undone. */
  grave?: boolean;
  /** What went wrong and has no field. */
  problem?: string | undefined;
  /** Another way to send it, before the usual one. */
  also?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { title, submit, pending, grave = false, problem, also, onSubmit, onClose, children } = props;
  const translate = useTranslate();
  const titleId = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      aria-labelledby={titleId}
      fullWidth
      maxWidth="sm"
    >
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </DialogTitle>
        {/* The first label stands on its field's upper edge: it would be cut. */}
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          {problem && <Alert severity="error">{problem}</Alert>}
          {children}
        </DialogContent>
        <DialogActions disableSpacing sx={{ flexWrap: 'wrap', gap: 1 }}>
          <Button variant="text" onClick={onClose}>
            {translate('shared.cancel')}
          </Button>
          {also}
          <Button type="submit" variant="contained" color={grave ? 'error' : 'primary'} disabled={pending}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
