import { reviewDecision, type ReviewPolicy } from '@desk/contract';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { RulesForm } from '../RulesForm.tsx';
import { ConfirmReviewPolicy } from './ConfirmReviewPolicy.tsx';
import { FourEyesField } from './FourEyesField.tsx';
import { ReasonList } from './ReasonList.tsx';
import { reviewPolicyChanges } from './reviewPolicyChanges.ts';
import { draftOf, reviewPolicyOf } from './reviewPolicyDraft.ts';

/** The rules of deciding, to be changed. */
export const ReviewPolicyForm = ({ policy }: { policy: ReviewPolicy }) => {
  const translate = useTranslate();
  const [draft, setDraft] = useState(() => draftOf(policy));
  return (
    <RulesForm
      next={reviewPolicyOf(draft)}
      changesTo={(next) => reviewPolicyChanges(policy, next)}
      onDiscard={() => setDraft(draftOf(policy))}
      confirm={(next, changes, onClose) => (
        <ConfirmReviewPolicy policy={next} changes={changes} onClose={onClose} />
      )}
    >
      <Panel
        title={translate('admin.deciding.fourEyes.title')}
        hint={translate('admin.deciding.fourEyes.hint')}
      >
        <FourEyesField value={draft.fourEyes} onChange={(fourEyes) => setDraft({ ...draft, fourEyes })} />
      </Panel>
      {reviewDecision.options.map((decision) => (
        <Panel
          key={decision}
          title={translate(`admin.deciding.reasons.title.${decision}`)}
          hint={translate('admin.deciding.reasons.hint')}
        >
          <ReasonList
            reasons={draft.reasons[decision]}
            onChange={(reasons) => setDraft({ ...draft, reasons: { ...draft.reasons, [decision]: reasons } })}
          />
        </Panel>
      ))}
    </RulesForm>
  );
};
