import { newAccount, type AccountRecord, type Role } from '@desk/contract';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { takesFocus } from '../../shared/takesFocus.ts';
import { useFormProblem } from '../../shared/useFormProblem.ts';
import { NameField } from '../NameField.tsx';
import { RoleField } from '../RoleField.tsx';
import { generatedPassword } from './generatedPassword.ts';
import { TemporaryPassword } from './TemporaryPassword.tsx';
import { useAccountsChanged } from './useAccounts.ts';

const FIELDS = ['email', 'name', 'role'] as const;
const isEmail = (text: string) => newAccount.shape.email.safeParse(text).success;

/** A new account with a temporary password, which is shown when the account is there. */
export const AddAccount = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const desk = useDesk();
  const changed = useAccountsChanged();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: async (): Promise<{ account: AccountRecord; password: string }> => {
      const password = generatedPassword();
      const account = { email: email.trim(), name: name.trim(), role, password, passwordTemporary: true };
      return { account: await desk.addAccount(account), password };
    },
    onSuccess: changed,
  });
  const { at, text } = useFormProblem(add.error, FIELDS);
  if (add.data) {
    return <TemporaryPassword {...add.data} title={translate('admin.accounts.add.done')} onDone={onClose} />;
  }
  const wrong = {
    email: isEmail(email.trim()) ? undefined : translate('admin.accounts.wrongEmail'),
    name: name.trim() === '' ? translate('admin.accounts.wrongName') : undefined,
  };
  const submit = () => {
    setTried(true);
    if (!wrong.email && !wrong.name) add.mutate();
  };
  const emailError = (tried ? wrong.email : undefined) ?? at('email');
  const nameError = (tried ? wrong.name : undefined) ?? at('name');
  return (
    <FormDialog
      title={translate('admin.accounts.add.title')}
      submit={translate('admin.accounts.add.submit')}
      pending={add.isPending}
      problem={text}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        inputRef={takesFocus}
        type="email"
        autoComplete="off"
        label={translate('admin.accounts.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={emailError !== undefined}
        helperText={emailError}
        slotProps={{ htmlInput: { maxLength: 254, spellCheck: false } }}
      />
      <NameField
        value={name}
        onChange={setName}
        label={translate('admin.accounts.name')}
        error={nameError}
        maxLength={200}
      />
      <RoleField
        value={role}
        onChange={setRole}
        error={at('role')}
        hint={translate(`account.profile.may.${role}`)}
      />
    </FormDialog>
  );
};
