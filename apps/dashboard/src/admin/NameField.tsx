import TextField from '@mui/material/TextField';
import { takesFocus } from '../shared/takesFocus.ts';

/** What a person or a token is called, in any script. */
export const NameField = (props: {
  value: string;
  onChange: (name: string) => void;
  label: string;
  error?: string | undefined;
  hint?: string | undefined;
  maxLength: number;
  autofocus?: boolean;
}) => {
  const { value, onChange, label, error, hint, maxLength, autofocus = false } = props;
  return (
    <TextField
      inputRef={autofocus ? takesFocus : undefined}
      autoComplete="off"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? hint}
      slotProps={{ htmlInput: { maxLength, dir: 'auto' } }}
    />
  );
};
