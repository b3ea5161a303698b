import type { VerificationDetail } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../../../shared/Facts.tsx';
import { RecordedTime } from '../../../shared/RecordedTime.tsx';
import { isExchange } from '../history/timeline/entries.ts';
import { useHistory } from '../history/useHistory.ts';

/** When the case was last sent, to the second since the provider is asked by it, and what came of it. A sender that was killed has left no exchange: then all that is known is when it was handed in. */
export const SendingFacts = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { data } = useHistory(verification.id);
  if (data === undefined) return null;
  const sent = data.data
    .filter(isExchange)
    .find(({ exchange }) => exchange.operation === 'submit' && exchange.outcome !== 'unreachable')?.exchange;
  return (
    <Facts>
      <Fact name={translate(sent ? 'unconfirmed.sent' : 'unconfirmed.submitted')}>
        <RecordedTime time={sent?.startedAt ?? verification.submittedAt} />
      </Fact>
      <Fact name={translate('unconfirmed.came')}>
        {sent ? translate(`history.why.${sent.outcome}`) : translate('unconfirmed.cut')}
      </Fact>
    </Facts>
  );
};
