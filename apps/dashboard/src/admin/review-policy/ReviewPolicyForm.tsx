import { reviewDecision, type ReviewPolicy } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { leavesFocus } from '../../shared/focusContent.ts';
import { Panel } from '../../shared/Panel.tsx';
import { ConfirmReviewPolicy } from './ConfirmReviewPolicy.tsx';
import { FourEyesField } from './FourEyesField.tsx';
import { ReasonList } from './ReasonList.tsx';
import { reviewPolicyChanges } from './reviewPolicyChanges.ts';
import { draftOf, reviewPolicyOf } from './reviewPolicyDraft.ts';

/** A draft of the rules beside those in force. Nothing changes before the differences were confirmed. */
export const ReviewPolicyForm = ({ policy }: { policy: ReviewPolicy }) => {
  const translate = useTranslate();
  const [draft, setDraft] = useState(() => draftOf(policy));
  const [confirming, setConfirming] = useState(false);
  const next = reviewPolicyOf(draft);
  const changes = next && reviewPolicyChanges(policy, next);
  const changed = changes === undefined || changes.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changes && changes.length > 0) setConfirming(true);
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2, maxWidth: 820 }}>
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
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          ref={leavesFocus}
          type="submit"
          variant="contained"
          disabled={!changes || changes.length === 0}
        >
          {translate('admin.policy.save')}
        </Button>
        <Button variant="text" disabled={!changed} onClick={() => setDraft(draftOf(policy))}>
          {translate('admin.policy.discard')}
        </Button>
      </Box>
      {confirming && next && changes && (
        <ConfirmReviewPolicy policy={next} changes={changes} onClose={() => setConfirming(false)} />
      )}
    </Box>
  );
};
