import { newPassword } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { PasswordField } from '../../session/PasswordField.tsx';
import { takesFocus } from '../../shared/takesFocus.ts';
import { useFormProblem } from '../../shared/useFormProblem.ts';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import Box from '@mui/material/Box';

const FIELDS = ['currentPassword', 'newPassword'] as const;

const textOf = (form: FormData, name: (typeof FIELDS)[number]) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** One's own password; `temporary` where the one to be replaced was given out by an administrator. */
export const PasswordChangeForm = (props: { email: string; temporary?: boolean; onDone: () => void }) => {
  const { email, temporary = false, onDone } = props;
  const translate = useTranslate();
  const desk = useDesk();
  const [missing, setMissing] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const change = useMutation({ mutationFn: desk.changePassword, onSuccess: onDone });
  const { at, text } = useFormProblem(change.error, FIELDS);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = {
      currentPassword: textOf(form, 'currentPassword'),
      newPassword: textOf(form, 'newPassword'),
    };
    change.reset();
    const wrong = {
      ...(body.currentPassword === '' && { currentPassword: translate('account.password.missing') }),
      ...(!newPassword.safeParse(body.newPassword).success && {
        newPassword: translate('account.password.tooShort'),
      }),
    };
    setMissing(wrong);
    if (Object.keys(wrong).length === 0) change.mutate(body);
  };

  return (
    <Stack component="form" spacing={2} onSubmit={submit} noValidate>
      {text && <Alert severity="error">{text}</Alert>}
      <PasswordField
        name="currentPassword"
        label={translate(temporary ? 'account.password.temporary' : 'account.password.current')}
        error={missing.currentPassword ?? at('currentPassword')}
        {...(temporary && { inputRef: takesFocus })}
      />
      <PasswordField
        name="newPassword"
        label={translate('account.password.new')}
        autoComplete="new-password"
        hint={translate('account.password.hint')}
        error={missing.newPassword ?? at('newPassword')}
      />
      <div>
        {/* Password managers keep the new one under this name. */}
        <Box
          component="input"
          type="text"
          name="username"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden
          sx={visuallyHidden}
        />
        <Button type="submit" variant="contained" disabled={change.isPending}>
          {translate(change.isPending ? 'account.saving' : 'account.password.submit')}
        </Button>
      </div>
    </Stack>
  );
};
