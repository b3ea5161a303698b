import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { leavesFocus } from '../shared/focusContent.ts';

/** A draft of rules beside those in force. Nothing changes before the differences were confirmed. */
export const RulesForm = <Rules, Change>(props: {
  /** The rules that the draft says; undefined while something in it is wrong. */
  next: Rules | undefined;
  changesTo: (next: Rules) => Change[];
  onDiscard: () => void;
  confirm: (next: Rules, changes: Change[], onClose: () => void) => ReactNode;
  children: ReactNode;
}) => {
  const { next, changesTo, onDiscard, confirm, children } = props;
  const translate = useTranslate();
  const [confirming, setConfirming] = useState(false);
  const changes = next && changesTo(next);
  const changed = changes === undefined || changes.length > 0;
  const savable = changes !== undefined && changes.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (savable) setConfirming(true);
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2, maxWidth: 820 }}>
      {children}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button ref={leavesFocus} type="submit" variant="contained" disabled={!savable}>
          {translate('admin.policy.save')}
        </Button>
        <Button variant="text" disabled={!changed} onClick={onDiscard}>
          {translate('admin.policy.discard')}
        </Button>
      </Box>
      {confirming && next && changes && confirm(next, changes, () => setConfirming(false))}
    </Box>
  );
};
