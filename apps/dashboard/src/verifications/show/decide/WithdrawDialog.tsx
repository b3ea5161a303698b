import type { ReviewWithdrawal, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import DialogContentText from '@mui/material/DialogContentText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { takesFocus } from '../../../shared/takesFocus.ts';
import { useDraft } from '../../../shared/useDraft.ts';
import { LONGEST_REASON } from '../../decide/reasonChoice.ts';
import { submitKeys } from '../../decide/submitKeys.ts';
import { useDecisionProblem } from '../../decide/useDecisionProblem.ts';
import { useCaseChange } from '../useCaseChange.ts';
import { newestOf } from './standing.ts';

/** Takes the newest decision back, for a reason. It is a decision of its own: nothing is erased. */
export const WithdrawDialog = (props: {
  verification: VerificationDetail;
  onWithdrawn: (verification: VerificationDetail) => void;
  onClose: () => void;
}) => {
  const { verification, onWithdrawn, onClose } = props;
  const { id, reviewStage } = verification;
  const translate = useTranslate();
  const desk = useDesk();
  const problemOf = useDecisionProblem();
  const [after] = useState(() => newestOf(verification));
  const { draft: reason, write, forget } = useDraft(`withdrawal.${id}`, '');
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = useCaseChange<ReviewWithdrawal>(id, {
    change: (withdrawal) => desk.withdrawReview(id, withdrawal),
    onDone: forget,
  });
  const word = (name: string) => translate(`decide.withdraw.${name}`);
  const problem = problemOf(error, ['reason']);
  const wrong = missing ? word('missing') : problem.at['reason'];
  return (
    <FormDialog
      title={word('title')}
      submit={isPending ? translate('decide.dialog.pending') : word('confirm')}
      pending={isPending}
      problem={problem.text}
      onSubmit={() => {
        const said = reason.trim();
        setMissing(said === '');
        if (said !== '' && !isPending) mutate({ reason: said, after }, { onSuccess: onWithdrawn });
      }}
      onClose={() => {
        if (isPending) return;
        forget();
        onClose();
      }}
    >
      <Box onKeyDown={submitKeys} sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{word(reviewStage === 'decided' ? 'text' : 'textUnsettled')}</DialogContentText>
        <TextField
          inputRef={takesFocus}
          fullWidth
          required
          autoComplete="off"
          label={word('reason')}
          value={reason}
          onChange={({ target }) => {
            write(target.value);
            setMissing(false);
          }}
          error={wrong !== undefined}
          helperText={wrong}
          slotProps={{ htmlInput: { maxLength: LONGEST_REASON, dir: 'auto' } }}
        />
      </Box>
    </FormDialog>
  );
};
