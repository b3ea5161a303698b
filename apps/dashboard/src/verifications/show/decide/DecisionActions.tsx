import type { ReviewDecision, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { useDecisionKeys } from '../../decide/useDecisionKeys.ts';
import { useReviewPolicy } from '../../decide/useReviewPolicy.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { DecisionButtons } from './DecisionButtons.tsx';
import { isOutdated, mayDecideNow, mayWithdraw } from './standing.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** The case as a decision left it, or its withdrawal. */
export interface Done {
  decided: VerificationDetail;
  undone: boolean;
}

/** What the reader may do about the decision. Where one stands, deciding again is a click further away; its keys are not. */
export const DecisionActions = (props: {
  verification: VerificationDetail;
  onDone: (done: Done, thenNext: boolean) => void;
}) => {
  const { verification, onDone } = props;
  const translate = useTranslate();
  const me = useSession()?.account.id;
  // Asked for before a key is pressed, so that the reasons are there at once.
  useReviewPolicy();
  const [asked, setAsked] = useState<ReviewDecision | 'withdraw'>();
  const [again, setAgain] = useState(false);
  const decides = mayDecideNow(verification, me);
  useDecisionKeys(setAsked, decides);
  const finish = (done: Done, thenNext: boolean) => {
    setAsked(undefined);
    setAgain(false);
    onDone(done, thenNext);
  };
  const stands = verification.reviewStage === 'decided' && !isOutdated(verification);
  const quiet = (words: string, act: () => void) => (
    <Button variant="text" onClick={act} sx={{ marginInlineStart: -1.5 }}>
      {translate(words)}
    </Button>
  );
  return (
    <>
      {decides && (!stands || again) && <DecisionButtons onChoose={setAsked} focused={again} />}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, my: -0.75, '&:empty': { display: 'none' } }}
      >
        {decides && stands && !again && quiet('decide.again', () => setAgain(true))}
        {mayWithdraw(verification, me) && quiet('decide.withdraw.action', () => setAsked('withdraw'))}
      </Box>
      {asked === 'withdraw' && (
        <WithdrawDialog
          verification={verification}
          onWithdrawn={(decided) => finish({ decided, undone: true }, false)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked !== undefined && asked !== 'withdraw' && (
        <DecideDialog
          verification={verification}
          decision={asked}
          onDecided={(decided, thenNext) => finish({ decided, undone: false }, thenNext)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
};
