import type { VerificationDetail } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useCheckName } from '../../../shared/useCheckName.ts';

/** An accepted case whose checks were not all done is easily taken for more than it is: said loudly, check by check. */
export const UnperformedWarning = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const checkName = useCheckName();
  const unperformed = verification.checks.filter(({ result }) => result === 'not_performed');
  if (verification.verificationStatus !== 'accepted' || unperformed.length === 0) return null;
  return (
    <Alert severity="warning" variant="filled" sx={{ py: 0.25, fontSize: '0.875rem', fontWeight: 400 }}>
      <strong>{translate('show.outcome.unperformed', { smart_count: unperformed.length })}</strong>{' '}
      {unperformed.map(({ name }) => checkName(name)).join(', ')}
    </Alert>
  );
};
