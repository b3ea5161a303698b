import type { Policy } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useLocaleState, useTranslate } from 'react-admin';
import { refreshSession } from '../../api/session.ts';
import { useDesk } from '../../api/useDesk.ts';
import { countryName } from '../../shared/countryName.ts';
import { useKeptFor } from '../../shared/useKeptFor.ts';
import { ConfirmRules } from '../ConfirmRules.tsx';
import { isShorter, type PolicyChange } from './policyChanges.ts';
import { POLICY_KEY } from './usePolicy.ts';

/** The changes of the rules that hold for everyone, in words. */
export const ConfirmPolicy = (props: { policy: Policy; changes: PolicyChange[]; onClose: () => void }) => {
  const { policy, changes, onClose } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const desk = useDesk();
  const inWords = useKeptFor();
  const sentence = (change: PolicyChange) =>
    translate(`admin.policy.change.${change.what}`, {
      ...('role' in change && { role: translate(`admin.policy.roles.${change.role}`) }),
      ...('country' in change && { country: countryName(change.country, locale) ?? change.country }),
      ...('months' in change && { months: inWords(change.months) }),
      ...('from' in change && { from: inWords(change.from), to: inWords(change.to) }),
    });
  return (
    <ConfirmRules
      words="admin.policy"
      sentences={changes.map(sentence)}
      save={() => desk.setPolicy(policy)}
      queryKey={POLICY_KEY}
      // What is covered, and what is due, may be so for oneself from now on.
      onSaved={refreshSession}
      onClose={onClose}
    >
      {changes.some(({ what }) => what === 'secondFactorOn') && (
        <Alert severity="info">{translate('admin.policy.confirm.secondFactor')}</Alert>
      )}
      {changes.some((change) => isShorter(change, policy.retentionMonths)) && (
        <Alert severity="warning">{translate('admin.policy.confirm.shorter')}</Alert>
      )}
    </ConfirmRules>
  );
};
