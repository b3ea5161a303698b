import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../api/problem.ts';
import { takesFocus } from '../shared/takesFocus.ts';
import { useProblemText } from '../shared/useProblemText.ts';
import { CodeField } from './CodeField.tsx';
import { ThrottledNotice } from './ThrottledNotice.tsx';
import { useSignIn, type Pair } from './useSignIn.ts';

/** The second step. `onBack` with an error: the pair itself is no longer taken. */
export const CodeForm = ({ pair, onBack }: { pair: Pair; onBack: (error?: unknown) => void }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const { signIn, pending, error, forget, waitUntil, onWaited } = useSignIn();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector('input');
    void signIn({ ...pair, code: recovery ? code.trim() : code.replace(/\s/g, '') }, (refusal, thrown) => {
      if (refusal === 'wrong_code') setCode('');
      if (refusal !== 'wrong_credentials') {
        // The button, which has the focus after a click, is off while there is no code.
        field?.focus();
        return false;
      }
      onBack(thrown);
      return true;
    });
  };
  const wrong = ['wrong_code', 'invalid_input'].includes(problemOf(error)?.code ?? '');
  const what = recovery ? 'recovery' : 'app';

  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      {error !== undefined && (
        <Alert severity="error">
          {wrong ? translate(`session.code.wrong.${what}`) : problemText(error).text}
        </Alert>
      )}
      {waitUntil !== undefined && <ThrottledNotice until={waitUntil} onOver={onWaited} />}
      <CodeField
        // Another kind of field: the keyboard of a phone changes only with a new one.
        key={what}
        kind={what}
        label={translate(`session.code.label.${what}`)}
        hint={translate(`session.code.hint.${what}`)}
        value={code}
        onChange={setCode}
        inputRef={takesFocus}
      />
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={pending || waitUntil !== undefined || code.trim() === ''}
      >
        {translate(pending ? 'shell.signIn.pending' : 'shell.signIn.submit')}
      </Button>
      <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Button variant="text" onClick={() => onBack()}>
          {translate('session.code.back')}
        </Button>
        <Button
          variant="text"
          onClick={() => {
            setCode('');
            forget();
            setRecovery(!recovery);
          }}
        >
          {translate(`session.code.instead.${what}`)}
        </Button>
      </Stack>
    </Stack>
  );
};
