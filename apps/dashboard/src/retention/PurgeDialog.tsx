import DialogContentText from '@mui/material/DialogContentText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { FormDialog } from '../shared/FormDialog.tsx';
import { takesFocus } from '../shared/takesFocus.ts';
import { useProblemText } from '../shared/useProblemText.ts';
import { usePurge } from './usePurge.ts';

/** The last question before cases are destroyed: it names how many, and wants the number typed. */
export const PurgeDialog = ({ total, onClose }: { total: number; onClose: () => void }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const problemText = useProblemText();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { mutate, isPending, error } = usePurge(onClose);
  const right = typed.trim().replace(/[.,\s]/g, '') === String(total);
  return (
    <FormDialog
      title={translate('retention.purge.title', { smart_count: total, total: total.toLocaleString(locale) })}
      submit={translate('retention.purge.confirm')}
      pending={isPending}
      grave
      problem={error ? translate('retention.purge.failed', { why: problemText(error).text }) : undefined}
      onSubmit={() => (right ? mutate() : setWrong(true))}
      onClose={onClose}
    >
      <DialogContentText>{translate('retention.purge.text')}</DialogContentText>
      <TextField
        inputRef={takesFocus}
        label={translate('retention.purge.type', { total })}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(false);
        }}
        error={wrong}
        helperText={wrong && translate('retention.purge.typed')}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
      />
    </FormDialog>
  );
};
