import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { PasswordField } from '../../session/PasswordField.tsx';
import { takesFocus } from '../../shared/takesFocus.ts';
import { useFormProblem } from '../../shared/useFormProblem.ts';
import { StepButtons } from './StepButtons.tsx';

/** Asks for the password once more, and hands it to `ask`. */
export const PasswordProof = <T,>(props: {
  ask: (password: string) => Promise<T>;
  onDone: (answer: T) => void;
  onCancel?: (() => void) | undefined;
  text: string;
  submit: string;
  danger?: boolean;
  /** Its buttons then stand as in every dialog. */
  inDialog?: boolean;
}) => {
  const { ask, onDone, onCancel, text: lead, submit: label, danger = false, inDialog = false } = props;
  const translate = useTranslate();
  const [missing, setMissing] = useState(false);
  const proof = useMutation({ mutationFn: ask, onSuccess: onDone });
  const { at, text } = useFormProblem(proof.error, ['password']);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get('password');
    const given = typeof password === 'string' && password !== '';
    setMissing(!given);
    proof.reset();
    if (given) proof.mutate(password);
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <Typography>{lead}</Typography>
      {text && <Alert severity="error">{text}</Alert>}
      <PasswordField
        inputRef={takesFocus}
        error={missing ? translate('account.password.missing') : at('password')}
        label={translate('account.password.yours')}
      />
      <StepButtons
        submit={label}
        disabled={proof.isPending}
        onCancel={onCancel}
        danger={danger}
        inDialog={inDialog}
      />
    </Stack>
  );
};
