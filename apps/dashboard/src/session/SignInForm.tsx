import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { PasswordField } from './PasswordField.tsx';
import { SignInNotice } from './SignInNotice.tsx';
import { SingleSignOn } from './SingleSignOn.tsx';
import { ThrottledNotice } from './ThrottledNotice.tsx';
import { useSignIn, type Pair } from './useSignIn.ts';

const FIELDS = ['email', 'password'] as const;

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** The fields are left to the browser and its password manager: they are read when the form is sent. */
export const SignInForm = (props: {
  onCodeRequired: (pair: Pair) => void;
  /** Why the second step led back here. */
  refusal?: unknown;
}) => {
  const translate = useTranslate();
  const { onCodeRequired, refusal } = props;
  const { signIn, pending, error = refusal, waitUntil, onWaited } = useSignIn();

  const [missing, setMissing] = useState<readonly string[]>([]);
  const missingText = (field: (typeof FIELDS)[number]) =>
    missing.includes(field) ? translate(`shell.signIn.missing.${field}`) : undefined;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const focus = (field = 'password') => element.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
    const form = new FormData(element);
    const pair = { email: textOf(form.get('email')), password: textOf(form.get('password')) };
    const empty = FIELDS.filter((field) => pair[field].trim() === '');
    setMissing(empty);
    if (empty.length > 0) return focus(empty[0]);
    void signIn(pair, (code) => {
      if (code !== 'second_factor_required') {
        focus();
        return false;
      }
      onCodeRequired(pair);
      return true;
    });
  };
  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      <SignInNotice error={error} quiet={waitUntil !== undefined} />
      {waitUntil !== undefined && <ThrottledNotice until={waitUntil} onOver={onWaited} />}
      <TextField
        name="email"
        type="email"
        label={translate('shell.signIn.email')}
        autoComplete="username"
        error={missing.includes('email')}
        helperText={missingText('email')}
        slotProps={{ htmlInput: { required: true } }}
      />
      <PasswordField error={missingText('password')} />
      <Button type="submit" variant="contained" size="large" disabled={pending || waitUntil !== undefined}>
        {translate(pending ? 'shell.signIn.pending' : 'shell.signIn.submit')}
      </Button>
      <SingleSignOn />
    </Stack>
  );
};
