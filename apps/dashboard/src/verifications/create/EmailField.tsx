import { submission } from '@desk/contract';
import TextField from '@mui/material/TextField';
import { Controller } from 'react-hook-form';
import { useTranslate } from 'react-admin';
import type { SubmissionForm } from './imageChoice.ts';

const isEmail = (text: string) => submission.shape.email.safeParse(text.trim()).success;

export const EmailField = ({ disabled }: { disabled: boolean }) => {
  const translate = useTranslate();
  return (
    <Controller<SubmissionForm, 'email'>
      name="email"
      rules={{ validate: (text) => isEmail(text) || translate('create.email.wrong') }}
      render={({ field: { ref, ...field }, fieldState: { error } }) => (
        <TextField
          {...field}
          inputRef={ref}
          type="email"
          autoComplete="off"
          required
          fullWidth
          disabled={disabled}
          label={translate('create.email.label')}
          error={error !== undefined}
          helperText={error?.message ?? translate('create.email.hint')}
          slotProps={{ htmlInput: { maxLength: 254, spellCheck: false } }}
        />
      )}
    />
  );
};
