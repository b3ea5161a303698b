import TextField from '@mui/material/TextField';
import type { Ref } from 'react';
import { mono } from '../theme/typography.ts';

/** A code of an authenticator app (digits, which browsers and phones may offer by themselves) or a recovery code. */
export const CodeField = (props: {
  kind: 'app' | 'recovery';
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}) => {
  const { kind, label, hint, error, value, onChange, inputRef } = props;
  const app = kind === 'app';
  return (
    <TextField
      label={label}
      helperText={error ?? hint}
      error={error !== undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      inputRef={inputRef}
      autoComplete={app ? 'one-time-code' : 'off'}
      sx={{ '& input': { fontFamily: mono, letterSpacing: '0.12em', fontSize: '1.125rem' } }}
      slotProps={{
        htmlInput: {
          required: true,
          inputMode: app ? 'numeric' : 'text',
          // Room for the space that apps show in the middle; recovery codes are longer.
          maxLength: app ? 7 : 40,
          spellCheck: false,
          autoCapitalize: 'off',
        },
      }}
    />
  );
};
