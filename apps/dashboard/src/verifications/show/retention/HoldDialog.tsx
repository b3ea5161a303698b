import type { HoldChange } from '@desk/contract';
import DialogContentText from '@mui/material/DialogContentText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { takesFocus } from '../../../shared/takesFocus.ts';
import { useFormProblem } from '../../../shared/useFormProblem.ts';
import { useCaseChange } from '../useCaseChange.ts';

/** As long as the API takes it. */
const MOST = 1000;

/** Places a hold or lifts it, with a reason either way. */
export const HoldDialog = (props: { caseId: string; held: boolean; onClose: () => void }) => {
  const { caseId, held, onClose } = props;
  const translate = useTranslate();
  const desk = useDesk();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const word = (name: string) => translate(`retention.hold.${name}`);
  const { mutate, isPending, error } = useCaseChange<HoldChange>(caseId, {
    change: (change) => desk.setHold(caseId, change),
    told: (change) => word(change.held ? 'placed' : 'lifted'),
    onDone: onClose,
  });
  const problem = useFormProblem(error, ['reason']);
  const wrong = missing ? word('missing') : problem.at('reason');
  return (
    <FormDialog
      title={word(held ? 'liftTitle' : 'placeTitle')}
      submit={word(held ? 'lift' : 'place')}
      pending={isPending}
      problem={problem.text}
      onSubmit={() => {
        const said = reason.trim();
        setMissing(said === '');
        if (said !== '') mutate({ held: !held, reason: said });
      }}
      onClose={onClose}
    >
      <DialogContentText>{word(held ? 'liftText' : 'placeText')}</DialogContentText>
      <TextField
        inputRef={takesFocus}
        multiline
        minRows={2}
        maxRows={8}
        label={word('reason')}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
          setMissing(false);
        }}
        error={wrong !== undefined}
        helperText={wrong ?? word('reasonHint')}
        slotProps={{ htmlInput: { maxLength: MOST } }}
      />
    </FormDialog>
  );
};
