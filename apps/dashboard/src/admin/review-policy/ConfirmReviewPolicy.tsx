import type { ReviewPolicy } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { visibleText } from '../../shared/visibleText.ts';
import { REVIEW_POLICY_KEY } from '../../verifications/decide/useReviewPolicy.ts';
import { ConfirmRules } from '../ConfirmRules.tsx';
import type { ReviewPolicyChange } from './reviewPolicyChanges.ts';

/** The changes of the rules of deciding, in words. */
export const ConfirmReviewPolicy = (props: {
  policy: ReviewPolicy;
  changes: ReviewPolicyChange[];
  onClose: () => void;
}) => {
  const { policy, changes, onClose } = props;
  const translate = useTranslate();
  const desk = useDesk();
  const rule = (name: string) => translate(`admin.deciding.fourEyes.rule.${name}`);
  const sentence = (change: ReviewPolicyChange) =>
    change.what === 'fourEyes'
      ? translate('admin.deciding.change.fourEyes', { from: rule(change.from), to: rule(change.to) })
      : translate(`admin.deciding.change.${change.what}`, {
          decision: translate(`shared.review.${change.decision}`),
          ...('reason' in change && { reason: visibleText(change.reason) }),
        });
  return (
    <ConfirmRules
      words="admin.deciding"
      sentences={changes.map(sentence)}
      save={() => desk.setReviewPolicy(policy)}
      queryKey={REVIEW_POLICY_KEY}
      onClose={onClose}
    >
      {changes.some(({ what }) => what === 'fourEyes') && (
        <Alert severity="info">{translate('admin.deciding.confirm.fourEyes')}</Alert>
      )}
      {changes.some(({ what }) => what === 'removed') && (
        <Alert severity="info">{translate('admin.deciding.confirm.removed')}</Alert>
      )}
    </ConfirmRules>
  );
};
