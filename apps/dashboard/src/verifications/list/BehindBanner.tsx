import type { VerificationPage } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { TimeAgo } from '../../shared/TimeAgo.tsx';

/** Ms. Of less, nobody would do anything else. */
const WORTH_SAYING = 10_000;

/** Where the list is not of the moment in which it was read, but of an earlier one: of when it is. */
export const BehindBanner = ({ asOf, behindMs = 0 }: Pick<VerificationPage, 'asOf' | 'behindMs'>) => {
  const translate = useTranslate();
  if (asOf === undefined || behindMs < WORTH_SAYING) return null;
  return (
    <Alert severity="info" role="status" sx={{ py: 0 }}>
      {translate('list.behind')} <TimeAgo time={asOf} />.
    </Alert>
  );
};
