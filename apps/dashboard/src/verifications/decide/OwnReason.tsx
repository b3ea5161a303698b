import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { takesFocus } from '../../shared/takesFocus.ts';
import { LONGEST_REASON } from './reasonChoice.ts';

/** A reason in the reader's own words. */
export const OwnReason = (props: {
  value: string;
  onChange: (said: string) => void;
  error: string | undefined;
}) => {
  const { value, onChange, error } = props;
  const translate = useTranslate();
  return (
    <TextField
      inputRef={takesFocus}
      fullWidth
      required
      autoComplete="off"
      label={translate('decide.dialog.own')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={error !== undefined}
      helperText={error ?? translate('decide.dialog.ownHint')}
      sx={{ mt: 1 }}
      slotProps={{ htmlInput: { maxLength: LONGEST_REASON, dir: 'auto' } }}
    />
  );
};
