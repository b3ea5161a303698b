import type { VerificationDetail } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { Figure } from '../../../shared/Figure.tsx';

/** When the case was asked for, answered and last looked up; when it will be next, while it is open. */
export const CaseTimes = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { requestedAt, completedAt, lastCheckedAt, nextCheckAt } = verification;
  return (
    <>
      <Figure name={translate('show.outcome.requestedAt')}>
        <TimeAgo time={requestedAt} />
      </Figure>
      {completedAt && (
        <Figure name={translate('show.outcome.completedAt')}>
          <TimeAgo time={completedAt} />
        </Figure>
      )}
      <Figure name={translate('show.outcome.lastCheckedAt')}>
        <TimeAgo time={lastCheckedAt} />
      </Figure>
      {nextCheckAt && (
        <Figure name={translate('show.outcome.nextCheckAt')}>
          <TimeAgo time={nextCheckAt} />
        </Figure>
      )}
    </>
  );
};
