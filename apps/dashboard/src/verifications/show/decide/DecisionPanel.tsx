import type { ReviewDecision, VerificationDetail } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../../session/permissions.ts';
import { useSession } from '../../../session/useSession.ts';
import { HostileText } from '../../../shared/HostileText.tsx';
import { Panel } from '../../../shared/Panel.tsx';
import { useTakeNext } from '../../list/useTakeNext.ts';
import { useReviewPolicy } from '../../decide/useReviewPolicy.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { DecisionButtons } from './DecisionButtons.tsx';
import { DecisionRecord } from './DecisionRecord.tsx';
import { EarlierDecisions } from './EarlierDecisions.tsx';
import { shownRecords } from './shownRecords.ts';
import { isOutdated, mayDecideNow, mayWithdraw } from './standing.ts';
import { StandingWords } from './StandingWords.tsx';
import { Told } from './Told.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** The decision, and what leads to one. Another case begins anew. */
export const DecisionPanel = ({ verification }: { verification: VerificationDetail }) => (
  <CaseDecision key={verification.id} verification={verification} />
);

const CaseDecision = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const me = useSession()?.account.id;
  const decides = useMay('review') && verification.purgedAt === null;
  const { take } = useTakeNext();
  useReviewPolicy();
  const [asked, setAsked] = useState<ReviewDecision | 'withdraw'>();
  const [done, setDone] = useState<{ decided: VerificationDetail; undone: boolean }>();
  const { current, earlier } = shownRecords(verification);
  const firstBy = verification.review?.firstReviewedBy ?? null;
  const close = () => setAsked(undefined);
  const settle = (decided: VerificationDetail, undone: boolean) => {
    setDone({ decided, undone });
    close();
  };
  return (
    <Panel
      title={translate('decide.title')}
      action={
        decides &&
        mayWithdraw(verification, me) && (
          <Button variant="text" onClick={() => setAsked('withdraw')} sx={{ my: -0.5 }}>
            {translate('decide.withdraw.action')}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {done && <Told key={done.decided.reviews.length} {...done} />}
        {isOutdated(verification) && <Alert severity="warning">{translate('decide.outdated')}</Alert>}
        {current.map((record) => (
          <DecisionRecord key={record.id} record={record} />
        ))}
        {firstBy !== null && (
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {translate('decide.firstBy')} <HostileText>{firstBy}</HostileText>
          </Box>
        )}
        <StandingWords verification={verification} />
        {decides && mayDecideNow(verification, me) && <DecisionButtons onChoose={setAsked} />}
        <EarlierDecisions records={earlier} />
      </Box>
      {asked === 'withdraw' && (
        <WithdrawDialog
          verification={verification}
          onWithdrawn={(decided) => settle(decided, true)}
          onClose={close}
        />
      )}
      {asked !== undefined && asked !== 'withdraw' && (
        <DecideDialog
          verification={verification}
          decision={asked}
          onDecided={(decided, thenNext) => {
            settle(decided, false);
            if (thenNext) take();
          }}
          onClose={close}
        />
      )}
    </Panel>
  );
};
