import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CodeForm } from './CodeForm.tsx';
import { EntryPage } from './EntryPage.tsx';
import { SignInForm } from './SignInForm.tsx';
import type { Pair } from './useSignIn.ts';

/** Two steps: the pair, and where a second factor is enrolled its code. The pair is kept in this page's memory alone, until the code is in. */
export const SignIn = () => {
  const translate = useTranslate();
  const [pair, setPair] = useState<Pair>();
  const [refusal, setRefusal] = useState<unknown>();
  const back = (error?: unknown) => {
    setRefusal(error);
    setPair(undefined);
  };
  const step = pair ? 'session.code' : 'shell.signIn';
  return (
    <EntryPage
      title={translate(`${step}.title`)}
      lead={translate(`${step}.lead`)}
      note={translate('shell.signIn.note')}
    >
      {pair ? (
        <CodeForm pair={pair} onBack={back} />
      ) : (
        <SignInForm onCodeRequired={setPair} refusal={refusal} />
      )}
    </EntryPage>
  );
};
