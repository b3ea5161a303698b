import type { ReviewPolicy } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { visibleText } from '../../shared/visibleText.ts';
import { REVIEW_POLICY_KEY } from '../../verifications/decide/useReviewPolicy.ts';
import type { ReviewPolicyChange } from './reviewPolicyChanges.ts';

/** Says each change in a sentence, and what follows from it, before it is made. */
export const ConfirmReviewPolicy = (props: {
  policy: ReviewPolicy;
  changes: ReviewPolicyChange[];
  onClose: () => void;
}) => {
  const { policy, changes, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const queryClient = useQueryClient();
  const rule = (name: string) => translate(`admin.deciding.fourEyes.rule.${name}`);
  const sentence = (change: ReviewPolicyChange) =>
    change.what === 'fourEyes'
      ? translate('admin.deciding.change.fourEyes', { from: rule(change.from), to: rule(change.to) })
      : translate(`admin.deciding.change.${change.what}`, {
          decision: translate(`shared.review.${change.decision}`),
          ...('reason' in change && { reason: visibleText(change.reason) }),
        });
  return (
    <ConfirmDialog
      title={translate('admin.deciding.confirm.title')}
      confirm={translate('admin.deciding.confirm.action')}
      action={() => desk.setReviewPolicy(policy)}
      onDone={() => {
        notify('admin.policy.saved', { type: 'success' });
        void queryClient.invalidateQueries({ queryKey: REVIEW_POLICY_KEY });
        onClose();
      }}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, display: 'grid', gap: 0.75 }}>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{sentence(change)}</li>
        ))}
      </Box>
      {changes.some(({ what }) => what === 'fourEyes') && (
        <Alert severity="info">{translate('admin.deciding.confirm.fourEyes')}</Alert>
      )}
      {changes.some(({ what }) => what === 'removed') && (
        <Alert severity="info">{translate('admin.deciding.confirm.removed')}</Alert>
      )}
    </ConfirmDialog>
  );
};
