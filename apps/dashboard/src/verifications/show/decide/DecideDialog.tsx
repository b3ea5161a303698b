import type { ReviewDecision, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { useDraft } from '../../../shared/useDraft.ts';
import { CommentField } from '../../decide/CommentField.tsx';
import { reasonOf, type ReasonChoice } from '../../decide/reasonChoice.ts';
import { submitKeys } from '../../decide/submitKeys.ts';
import { useDecisionProblem } from '../../decide/useDecisionProblem.ts';
import { Cautions } from './Cautions.tsx';
import { cautionsOf, effectOf } from './consequences.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { OfferedReasons } from '../../decide/OfferedReasons.tsx';
import { standingOf } from './standing.ts';
import { useDecide } from './useDecide.ts';
import { useReviewPolicy } from '../../decide/useReviewPolicy.ts';

/** What is said about a decision before it is one. */
const NOTHING_SAID: { choice: ReasonChoice; comment: string } = { choice: undefined, comment: '' };

/** Says what a decision does and what speaks against it, asks for its reason, and stays until it stands. */
export const DecideDialog = (props: {
  verification: VerificationDetail;
  decision: ReviewDecision;
  onDecided: (decided: VerificationDetail, thenNext: boolean) => void;
  onClose: () => void;
}) => {
  const { verification, decision, onDecided, onClose } = props;
  const translate = useTranslate();
  const me = useSession()?.account.id;
  const policy = useReviewPolicy();
  const problemOf = useDecisionProblem();
  const { draft: said, write, forget } = useDraft(`${decision}.${verification.id}`, NOTHING_SAID);
  const [missing, setMissing] = useState(false);
  const { decide, isPending, error, meanwhile } = useDecide(verification, forget);
  const problem = problemOf(error, ['reason', 'comment']);
  const standing = standingOf(verification, me);
  const confirm = (thenNext: boolean) => {
    const reason = reasonOf(said.choice);
    setMissing(reason === undefined);
    if (reason === undefined || isPending) return;
    decide({ decision, reason, comment: said.comment.trim() || null }, (decided) =>
      onDecided(decided, thenNext),
    );
  };
  return (
    <FormDialog
      title={translate(`decide.dialog.${decision}`)}
      submit={translate(isPending ? 'decide.dialog.pending' : `decide.action.${decision}`)}
      pending={isPending}
      problem={meanwhile ? undefined : problem.text}
      also={
        <Button variant="outlined" disabled={isPending} onClick={() => confirm(true)}>
          {translate(`decide.dialog.andNext.${decision}`)}
        </Button>
      }
      onSubmit={() => confirm(false)}
      onClose={() => {
        if (isPending) return;
        forget();
        onClose();
      }}
    >
      <Box onKeyDown={submitKeys} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {meanwhile && <Meanwhile record={meanwhile} />}
        {policy.data && (
          <Typography>
            {translate(`decide.effect.${effectOf(standing, policy.data.fourEyes, decision, verification)}`)}
            {standing === 'decided' && ` ${translate('decide.effect.replaces')}`}
          </Typography>
        )}
        <Cautions cautions={cautionsOf(decision, verification)} />
        <OfferedReasons
          policy={policy}
          decision={decision}
          value={said.choice}
          onChange={(choice) => {
            write({ ...said, choice });
            setMissing(false);
          }}
          error={missing ? translate('decide.dialog.noReason') : problem.at['reason']}
        />
        <CommentField
          value={said.comment}
          onChange={(comment) => write({ ...said, comment })}
          error={problem.at['comment']}
        />
      </Box>
    </FormDialog>
  );
};
