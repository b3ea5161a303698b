import Box from '@mui/material/Box';
import DialogContentText from '@mui/material/DialogContentText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { takesFocus } from '../../../shared/takesFocus.ts';
import { useDraft } from '../../../shared/useDraft.ts';
import { submitKeys } from '../../decide/submitKeys.ts';
import { useSettle, type UnconfirmedChoice } from './useSettle.ts';

/** As long as the API takes it. */
const MOST = 1000;

/** Says what will happen, asks for the reason, and stays until it is recorded. */
export const UnconfirmedDialog = (props: {
  caseId: string;
  choice: UnconfirmedChoice;
  onClose: () => void;
}) => {
  const { caseId, choice, onClose } = props;
  const translate = useTranslate();
  const { draft: reason, write, forget } = useDraft(`unconfirmed.${choice}.${caseId}`, '');
  const [missing, setMissing] = useState(false);
  const close = () => {
    forget();
    onClose();
  };
  const { settle, isPending, problem } = useSettle(caseId, choice, close);
  const word = (name: string) => translate(`unconfirmed.${choice}.${name}`);
  const wrong = missing ? translate('unconfirmed.missing') : problem.at['reason'];
  return (
    <FormDialog
      title={word('title')}
      submit={isPending ? translate('unconfirmed.pending') : word('action')}
      pending={isPending}
      problem={problem.text}
      onSubmit={() => {
        const said = reason.trim();
        setMissing(said === '');
        if (said !== '' && !isPending) settle(said);
      }}
      onClose={() => !isPending && close()}
    >
      <Box onKeyDown={submitKeys} sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{word('text')}</DialogContentText>
        <TextField
          inputRef={takesFocus}
          multiline
          minRows={2}
          maxRows={8}
          required
          label={translate('unconfirmed.reason')}
          value={reason}
          onChange={({ target }) => {
            write(target.value);
            setMissing(false);
          }}
          error={wrong !== undefined}
          helperText={wrong ?? word('hint')}
          slotProps={{ htmlInput: { maxLength: MOST, dir: 'auto' } }}
        />
      </Box>
    </FormDialog>
  );
};
