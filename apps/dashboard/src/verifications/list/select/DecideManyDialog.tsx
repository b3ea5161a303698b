import { needsSecond, type FourEyes, type ReviewDecision } from '@desk/contract';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { CommentField } from '../../decide/CommentField.tsx';
import { OfferedReasons } from '../../decide/OfferedReasons.tsx';
import { reasonOf, type ReasonChoice } from '../../decide/reasonChoice.ts';
import { submitKeys } from '../../decide/submitKeys.ts';
import { useReviewPolicy } from '../../decide/useReviewPolicy.ts';
import { BatchDialog } from './BatchDialog.tsx';
import type { BatchOutcome } from './batchOutcome.ts';
import { DecisionChoice } from './DecisionChoice.tsx';
import { useBatches } from './useBatches.ts';
import type { Selection } from './useSelection.ts';

/** What is said about all of them. */
interface Said {
  decision: ReviewDecision;
  reason: string;
  comment: string | null;
}

/** Whether the rule asks for a second person in the worst of cases: which cases they are is not known here. */
const mayNeedSecond = (rule: FourEyes, decision: ReviewDecision | undefined): boolean =>
  decision === undefined
    ? rule !== 'off'
    : needsSecond(rule, decision, { findings: ['answer_changed'], verificationStatus: null });

/** One decision about many cases, for one reason, once it is confirmed. */
const DecideManyDialog = (props: {
  ids: string[];
  first: ReviewDecision | undefined;
  selection: Selection;
  onClose: () => void;
}) => {
  const { ids, first, selection, onClose } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const notify = useNotify();
  const desk = useDesk();
  const policy = useReviewPolicy();
  const [decision, setDecision] = useState(first);
  const [choice, setChoice] = useState<ReasonChoice>();
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const batches = useBatches<Said>(ids, selection, (batch, said) => desk.reviewMany({ ids: batch, ...said }));
  const counted = (count: number) => ({ smart_count: count, count: count.toLocaleString(locale) });
  const told = ({ accepted }: BatchOutcome) =>
    accepted === 0 ? translate('decide.many.none') : translate('decide.many.accepted', counted(accepted));
  const reason = reasonOf(choice);
  const submit = () => {
    setTried(true);
    if (decision === undefined || reason === undefined) return;
    batches.run(
      { decision, reason, comment: comment.trim() || null },
      {
        onSuccess: (outcome) => {
          if (outcome.remaining.length > 0) return;
          notify(told(outcome), { type: 'success' });
          onClose();
        },
      },
    );
  };
  return (
    <BatchDialog
      title={translate('decide.many.title', counted(ids.length))}
      submit={translate(decision === undefined ? 'list.decide' : `decide.action.${decision}`)}
      total={ids.length}
      batches={batches}
      told={told}
      onSubmit={submit}
      onClose={onClose}
    >
      <Box onKeyDown={submitKeys} sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <Typography>
          {translate('decide.many.text', { smart_count: ids.length })}
          {policy.data &&
            mayNeedSecond(policy.data.fourEyes, decision) &&
            ` ${translate('decide.many.second')}`}
        </Typography>
        <DecisionChoice
          value={decision}
          onChange={(chosen) => {
            setDecision(chosen);
            setChoice(undefined);
          }}
          error={tried && decision === undefined ? translate('decide.many.noDecision') : undefined}
        />
        {decision !== undefined && (
          <OfferedReasons
            policy={policy}
            decision={decision}
            value={choice}
            onChange={setChoice}
            error={tried && reason === undefined ? translate('decide.dialog.noReason') : undefined}
          />
        )}
        <CommentField value={comment} onChange={setComment} error={undefined} />
      </Box>
    </BatchDialog>
  );
};

export default DecideManyDialog;
