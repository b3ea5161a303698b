import type { VerificationDetail } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { ProviderErrorText } from './ProviderErrorText.tsx';

const severities = {
  queued: 'info',
  in_progress: 'info',
  failed: 'error',
  rejected: 'warning',
  unconfirmed: 'warning',
} as const;

/** What an unfinished or unusual status means for the reader, with the provider's own words; a completed case needs none. */
export const StatusSentence = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { status, providerError } = verification;
  if (status === 'completed') return null;
  return (
    <Alert severity={severities[status]} variant="outlined">
      {translate(`show.outcome.sentence.${status}`)}
      {providerError && <ProviderErrorText error={providerError} />}
    </Alert>
  );
};
