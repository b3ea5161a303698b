import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';

/** A titled dialog around anything. Without `onClose` it is left only by what it holds. */
export const PlainDialog = (props: {
  title: ReactNode;
  onClose?: (() => void) | undefined;
  maxWidth?: 'xs' | 'sm' | 'md';
  children: ReactNode;
}) => {
  const { title, onClose, maxWidth = 'sm', children } = props;
  const titleId = useId();
  return (
    <Dialog open onClose={() => onClose?.()} aria-labelledby={titleId} fullWidth maxWidth={maxWidth}>
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent>{children}</DialogContent>
    </Dialog>
  );
};
