import DialogContentText from '@mui/material/DialogContentText';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { PersonField } from '../../../people/PersonField.tsx';

/** Asks who is to have the case. */
export const GiveDialog = (props: {
  pending: boolean;
  onGive: (personId: string) => void;
  onClose: () => void;
}) => {
  const { pending, onGive, onClose } = props;
  const translate = useTranslate();
  const [person, setPerson] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      title={translate('decide.assign.giveTitle')}
      submit={translate('decide.assign.submit')}
      pending={pending}
      onSubmit={() => {
        setMissing(person === null);
        if (person !== null) onGive(person);
      }}
      onClose={onClose}
    >
      <DialogContentText>{translate('decide.assign.giveText')}</DialogContentText>
      <PersonField
        value={person}
        onChange={(chosen) => {
          setPerson(chosen);
          setMissing(false);
        }}
        error={missing ? translate('decide.assign.missing') : undefined}
      />
    </FormDialog>
  );
};
