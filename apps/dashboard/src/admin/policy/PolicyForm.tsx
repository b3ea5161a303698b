import type { Policy } from '@desk/contract';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { RulesForm } from '../RulesForm.tsx';
import { ConfirmPolicy } from './ConfirmPolicy.tsx';
import { CountryRules } from './CountryRules.tsx';
import { MonthsField } from './MonthsField.tsx';
import { policyChanges } from './policyChanges.ts';
import { draftOf, policyOf, type PolicyDraft } from './policyDraft.ts';
import { RoleSwitches } from './RoleSwitches.tsx';

/** The rules that hold for everyone, to be changed. */
export const PolicyForm = ({ policy }: { policy: Policy }) => {
  const translate = useTranslate();
  const [draft, setDraft] = useState(() => draftOf(policy));
  const change = (part: Partial<PolicyDraft>) => setDraft({ ...draft, ...part });
  return (
    <RulesForm
      next={policyOf(draft)}
      changesTo={(next) => policyChanges(policy, next)}
      onDiscard={() => setDraft(draftOf(policy))}
      confirm={(next, changes, onClose) => (
        <ConfirmPolicy policy={next} changes={changes} onClose={onClose} />
      )}
    >
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
    </RulesForm>
  );
};
