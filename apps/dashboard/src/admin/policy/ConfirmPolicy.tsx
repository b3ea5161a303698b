import type { Policy } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { refreshSession } from '../../api/session.ts';
import { useDesk } from '../../api/useDesk.ts';
import { useKeptFor } from '../../shared/useKeptFor.ts';
import { ConfirmDialog } from '../../shared/ConfirmDialog.tsx';
import { countryName } from '../../shared/countryName.ts';
import { isShorter, type PolicyChange } from './policyChanges.ts';

/** Says each change in a sentence, and what follows from it, before it is made. */
export const ConfirmPolicy = (props: { policy: Policy; changes: PolicyChange[]; onClose: () => void }) => {
  const { policy, changes, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const desk = useDesk();
  const queryClient = useQueryClient();
  const inWords = useKeptFor();
  const sentence = (change: PolicyChange) =>
    translate(`admin.policy.change.${change.what}`, {
      ...('role' in change && { role: translate(`admin.policy.roles.${change.role}`) }),
      ...('country' in change && { country: countryName(change.country, locale) ?? change.country }),
      ...('months' in change && { months: inWords(change.months) }),
      ...('from' in change && { from: inWords(change.from), to: inWords(change.to) }),
    });
  const isAbout = (what: PolicyChange['what']) => changes.some((change) => change.what === what);
  return (
    <ConfirmDialog
      title={translate('admin.policy.confirm.title')}
      confirm={translate('admin.policy.confirm.action')}
      action={() => desk.setPolicy(policy)}
      onDone={() => {
        notify('admin.policy.saved', { type: 'success' });
        void queryClient.invalidateQueries({ queryKey: ['policy'] });
        // What is covered, and what is due, may be so for oneself from now on.
        refreshSession();
        onClose();
      }}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{sentence(change)}</li>
        ))}
      </Box>
      {isAbout('secondFactorOn') && (
        <Alert severity="info">{translate('admin.policy.confirm.secondFactor')}</Alert>
      )}
      {changes.some((change) => isShorter(change, policy.retentionMonths)) && (
        <Alert severity="warning">{translate('admin.policy.confirm.shorter')}</Alert>
      )}
    </ConfirmDialog>
  );
};
