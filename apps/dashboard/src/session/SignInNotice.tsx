import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { sessionHasEnded } from '../api/authProvider.ts';
import { problemOf } from '../api/problem.ts';
import { useProblemText } from '../shared/useProblemText.ts';

/** What is to be said above the form: what went wrong just now, else what the identity provider's answer led to, else that the session ended. */
export const SignInNotice = ({ error, quiet }: { error: unknown; quiet: boolean }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const [address] = useSearchParams();
  const refused = address.get('refused');
  if (quiet) return null;
  if (error !== undefined) {
    const status = problemOf(error)?.status;
    const wrong = status === 401 || status === 400;
    return (
      <Alert severity="error">{wrong ? translate('shell.signIn.wrong') : problemText(error).text}</Alert>
    );
  }
  if (refused !== null) {
    // Only the codes that have words: an address can say anything.
    const text = translate(`session.refused.${refused.replace(/\W/g, '')}`, {
      _: translate('session.refused.oidc_failed'),
    });
    return <Alert severity="error">{text}</Alert>;
  }
  return sessionHasEnded() ? <Alert severity="info">{translate('shell.signIn.ended')}</Alert> : null;
};
