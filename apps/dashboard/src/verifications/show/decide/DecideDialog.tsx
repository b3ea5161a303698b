import type { ReviewDecision, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSession } from '../../../session/useSession.ts';
import { FormDialog } from '../../../shared/FormDialog.tsx';
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
  const [choice, setChoice] = useState<ReasonChoice>();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const { decide, isPending, error, meanwhile } = useDecide(verification);
  const problem = problemOf(error, ['reason', 'comment']);
  const standing = standingOf(verification, me);
  const confirm = (thenNext: boolean) => {
    const reason = reasonOf(choice);
    setMissing(reason === undefined);
    if (reason === undefined || isPending) return;
    decide({ decision, reason, comment: comment.trim() || null }, (decided) => onDecided(decided, thenNext));
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
      onClose={() => !isPending && onClose()}
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
          value={choice}
          onChange={(chosen) => {
            setChoice(chosen);
            setMissing(false);
          }}
          error={missing ? translate('decide.dialog.noReason') : problem.at['reason']}
        />
        <CommentField value={comment} onChange={setComment} error={problem.at['comment']} />
      </Box>
    </FormDialog>
  );
};
