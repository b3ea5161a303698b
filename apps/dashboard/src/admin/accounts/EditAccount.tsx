import type { AccountRecord } from '@desk/contract';
import Alert from '@mui/material/Alert';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { refreshSession } from '../../api/session.ts';
import { useDesk } from '../../api/useDesk.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useFormProblem } from '../../shared/useFormProblem.ts';
import { NameField } from '../NameField.tsx';
import { RoleField } from '../RoleField.tsx';
import { useAccountsChanged } from './useAccounts.ts';

/** Name and role. Nobody changes their own role: it would end the session in the middle of it. */
export const EditAccount = (props: { account: AccountRecord; own: boolean; onClose: () => void }) => {
  const { account, own, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const desk = useDesk();
  const changed = useAccountsChanged();
  const [name, setName] = useState(account.name);
  const [role, setRole] = useState(account.role);
  const change = {
    ...(name.trim() !== account.name && { name: name.trim() }),
    ...(role !== account.role && { role }),
  };
  const save = useMutation({
    mutationFn: () => desk.changeAccount(account.id, change),
    onSuccess: () => {
      notify('admin.accounts.edit.done', { type: 'success' });
      changed();
      if (own) refreshSession();
      onClose();
    },
  });
  const { at, text } = useFormProblem(save.error, ['name', 'role']);
  const nameless = name.trim() === '' ? translate('admin.accounts.wrongName') : undefined;
  const nameError = nameless ?? at('name');
  const submit = () => {
    if (nameless) return;
    if (Object.keys(change).length === 0) onClose();
    else save.mutate();
  };
  const roleHint = () => {
    if (own) return translate('admin.accounts.edit.ownRole');
    return account.method === 'oidc' ? translate('admin.accounts.edit.providersRole') : undefined;
  };
  return (
    <FormDialog
      title={translate('admin.accounts.edit.title')}
      submit={translate('admin.accounts.edit.submit')}
      pending={save.isPending}
      problem={text}
      onSubmit={submit}
      onClose={onClose}
    >
      <NameField
        value={name}
        onChange={setName}
        label={translate('admin.accounts.name')}
        error={nameError}
        maxLength={200}
        autofocus
      />
      <RoleField value={role} onChange={setRole} disabled={own} error={at('role')} hint={roleHint()} />
      {change.role && (
        <Alert severity="warning">
          {translate('admin.accounts.edit.roleChange')}{' '}
          {account.sessions > 0 && translate('admin.accounts.sessionsEnd', { smart_count: account.sessions })}
        </Alert>
      )}
    </FormDialog>
  );
};
