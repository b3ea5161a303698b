import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { TimeAgo } from '../../shared/TimeAgo.tsx';

/** Ms. Less may come from clocks that differ. */
const WORTH_SAYING = 10_000;

/** Where the list is not of the moment in which it was read, but of an earlier one: of when it is. */
export const BehindBanner = ({ asOf, readAt }: { asOf: string | undefined; readAt: number }) => {
  const translate = useTranslate();
  if (asOf === undefined || readAt - Date.parse(asOf) < WORTH_SAYING) return null;
  return (
    <Alert severity="info" role="status" sx={{ py: 0 }}>
      {translate('list.behind')} <TimeAgo time={asOf} />.
    </Alert>
  );
};
