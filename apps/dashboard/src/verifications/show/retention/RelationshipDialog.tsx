import type { RelationshipChange, VerificationDetail } from '@desk/contract';
import Button from '@mui/material/Button';
import DialogContentText from '@mui/material/DialogContentText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { useKeptFor } from '../../../shared/useKeptFor.ts';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { takesFocus } from '../../../shared/takesFocus.ts';
import { today } from '../../../shared/today.ts';
import { useNow } from '../../../shared/useNow.ts';
import { useFormProblem } from '../../../shared/useFormProblem.ts';
import { useCaseChange } from '../useCaseChange.ts';

/** Asks for the day on which the relationship ended, or that it has not, and says what follows. */
export const RelationshipDialog = (props: { verification: VerificationDetail; onClose: () => void }) => {
  const { verification, onClose } = props;
  const { relationshipEndedOn, retentionMonths } = verification.retention;
  const translate = useTranslate();
  const keptFor = useKeptFor();
  const now = useNow();
  const desk = useDesk();
  const [day, setDay] = useState(relationshipEndedOn ?? '');
  const [missing, setMissing] = useState(false);
  const word = (name: string, values?: Record<string, string>) =>
    translate(`retention.relationship.${name}`, values);
  const { mutate, isPending, error } = useCaseChange<RelationshipChange>(verification.id, {
    change: (change) => desk.setRelationship(verification.id, change),
    told: ({ endedOn }) => word(endedOn === null ? 'cleared' : 'saved'),
    onDone: onClose,
  });
  const problem = useFormProblem(error, ['endedOn']);
  const wrong = missing ? word('missing') : problem.at('endedOn');
  return (
    <FormDialog
      title={word('title')}
      submit={translate('retention.save')}
      pending={isPending}
      problem={problem.text}
      onSubmit={() => {
        setMissing(day === '');
        if (day !== '') mutate({ endedOn: day });
      }}
      onClose={onClose}
    >
      <DialogContentText>{word('text', { time: keptFor(retentionMonths) })}</DialogContentText>
      <TextField
        inputRef={takesFocus}
        type="date"
        label={word('day')}
        value={day}
        onChange={({ target }) => {
          setDay(target.value);
          setMissing(false);
        }}
        error={wrong !== undefined}
        helperText={wrong}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today(now) } }}
      />
      {relationshipEndedOn !== null && (
        <Button
          variant="text"
          disabled={isPending}
          onClick={() => mutate({ endedOn: null })}
          sx={{ justifySelf: 'start' }}
        >
          {word('clear')}
        </Button>
      )}
    </FormDialog>
  );
};
