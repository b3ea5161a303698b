import { NOT_SENT, type VerificationDetail } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { NotSentText } from './NotSentText.tsx';
import { ProviderErrorText } from './ProviderErrorText.tsx';

const severities = {
  queued: 'info',
  in_progress: 'info',
  awry: 'warning',
  failed: 'error',
  rejected: 'warning',
} as const;

/** What an unfinished or unusual status means for the reader, with the provider's own words; a completed case needs none, an unconfirmed one has a panel. */
export const StatusSentence = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { status, providerError } = verification;
  if (status === 'completed' || status === 'unconfirmed') return null;
  if (providerError?.code === NOT_SENT) {
    return (
      <Alert severity="warning" variant="outlined">
        {translate('show.outcome.sentence.notSent')}
        <NotSentText verification={verification} reason={providerError.message} />
      </Alert>
    );
  }
  const said = status === 'in_progress' && isAwry(verification) ? 'awry' : status;
  return (
    <Alert severity={severities[said]} variant="outlined">
      {translate(`show.outcome.sentence.${said}`)}
      {providerError && <ProviderErrorText error={providerError} />}
    </Alert>
  );
};

/** Without a verdict it is the answers that ask for a person, unless another person's decision awaits one. */
const isAwry = ({ needsReview, reviewStage }: VerificationDetail): boolean =>
  needsReview && reviewStage === 'open';
