import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { sessionHasEnded } from '../api/authProvider.ts';
import { problemOf, ProblemError } from '../api/problem.ts';
import { useProblemText } from '../shared/useProblemText.ts';
import { PasswordField } from './PasswordField.tsx';
import { ThrottledNotice } from './ThrottledNotice.tsx';

/** How long to wait where a 429 does not say. */
const UNSAID_WAIT = 60;

/** The fields are left to the browser and its password manager: they are read when the form is sent. */
export const SignInForm = () => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const login = useLogin();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [waitUntil, setWaitUntil] = useState<number>();

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setError(undefined);
    try {
      await login({ email: form.get('email'), password: form.get('password') });
    } catch (thrown) {
      setPending(false);
      if (thrown instanceof ProblemError && thrown.status === 429) {
        setWaitUntil(Date.now() + (thrown.retryAfter ?? UNSAID_WAIT) * 1000);
      } else setError(thrown);
    }
  };

  const status = problemOf(error)?.status;
  const wrong = status === 401 || status === 400;
  return (
    <Stack
      component="form"
      spacing={2}
      onSubmit={(event: FormEvent<HTMLFormElement>) => void signIn(event)}
      noValidate
    >
      {error === undefined && waitUntil === undefined && sessionHasEnded() && (
        <Alert severity="info">{translate('shell.signIn.ended')}</Alert>
      )}
      {error !== undefined && (
        <Alert severity="error">{wrong ? translate('shell.signIn.wrong') : problemText(error).text}</Alert>
      )}
      {waitUntil !== undefined && (
        <ThrottledNotice until={waitUntil} onOver={() => setWaitUntil(undefined)} />
      )}
      <TextField
        name="email"
        type="email"
        label={translate('shell.signIn.email')}
        autoComplete="username"
        slotProps={{ htmlInput: { required: true } }}
      />
      <PasswordField />
      <Button type="submit" variant="contained" size="large" disabled={pending || waitUntil !== undefined}>
        {translate(pending ? 'shell.signIn.pending' : 'shell.signIn.submit')}
      </Button>
    </Stack>
  );
};
