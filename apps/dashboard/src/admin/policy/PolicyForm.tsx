import type { Policy } from '@desk/contract';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { leavesFocus } from '../../shared/focusContent.ts';
import { Panel } from '../../shared/Panel.tsx';
import { ConfirmPolicy } from './ConfirmPolicy.tsx';
import { CountryRules } from './CountryRules.tsx';
import { MonthsField } from './MonthsField.tsx';
import { policyChanges } from './policyChanges.ts';
import { draftOf, policyOf, type PolicyDraft } from './policyDraft.ts';
import { RoleSwitches } from './RoleSwitches.tsx';

/** A draft of the rules beside those in force. Nothing changes before the differences were confirmed. */
export const PolicyForm = ({ policy }: { policy: Policy }) => {
  const translate = useTranslate();
  const [draft, setDraft] = useState(() => draftOf(policy));
  const [confirming, setConfirming] = useState(false);
  const change = (part: Partial<PolicyDraft>) => setDraft({ ...draft, ...part });
  const next = policyOf(draft);
  const changes = next && policyChanges(policy, next);
  const changed = changes === undefined || changes.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changes && changes.length > 0) setConfirming(true);
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2, maxWidth: 820 }}>
      <Panel
        title={translate('admin.policy.secondFactor.title')}
        hint={translate('admin.policy.secondFactor.hint')}
      >
        <RoleSwitches
          name="secondFactor"
          roles={draft.secondFactorRoles}
          onChange={(secondFactorRoles) => change({ secondFactorRoles })}
        />
      </Panel>
      <Panel title={translate('admin.policy.masked.title')} hint={translate('admin.policy.masked.hint')}>
        <RoleSwitches
          name="masked"
          roles={draft.maskedRoles}
          onChange={(maskedRoles) => change({ maskedRoles })}
        />
      </Panel>
      <Panel
        title={translate('admin.policy.retention.title')}
        hint={translate('admin.policy.retention.hint')}
      >
        <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start', pt: 1 }}>
          <MonthsField
            label={translate('admin.policy.retention.general')}
            value={draft.retentionMonths}
            onChange={(retentionMonths) => change({ retentionMonths })}
          />
          <CountryRules rules={draft.byCountry} onChange={(byCountry) => change({ byCountry })} />
        </Box>
      </Panel>
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
        <ConfirmPolicy policy={next} changes={changes} onClose={() => setConfirming(false)} />
      )}
    </Box>
  );
};
