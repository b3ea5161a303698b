import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { EventActor } from '../../../audit/event/EventActor.tsx';
import { Fact, Facts } from '../../../shared/Facts.tsx';
import { LongText } from '../../../shared/LongText.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { auditEventOf } from '../history/timeline/auditEventOf.ts';
import { useHistory } from '../history/useHistory.ts';

/** Who marked the case as not sent, when and why; who and when come with its history. */
export const NotSentText = ({
  verification,
  reason,
}: {
  verification: VerificationDetail;
  reason: string;
}) => {
  const translate = useTranslate();
  const { data } = useHistory(verification.id);
  const marked = data?.data.find(
    (entry) => entry.kind === 'event' && entry.event.action === 'verification.marked_not_sent',
  );
  return (
    <Box sx={{ mt: 0.75 }}>
      <Facts>
        <Fact name={translate('show.outcome.notSentWhy')}>
          <LongText>{reason}</LongText>
        </Fact>
        {marked?.kind === 'event' && (
          <>
            <Fact name={translate('show.outcome.notSentBy')}>
              <EventActor event={auditEventOf(marked, verification.id)} />
            </Fact>
            <Fact name={translate('show.outcome.notSentAt')}>
              <TimeAgo time={marked.at} />
            </Fact>
          </>
        )}
      </Facts>
    </Box>
  );
};
