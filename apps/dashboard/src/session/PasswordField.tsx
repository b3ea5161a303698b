import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState, type Ref } from 'react';
import { useTranslate } from 'react-admin';

/** A password, which may be looked at while it is typed. */
export const PasswordField = (props: {
  name?: string;
  label?: string;
  autoComplete?: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const { name = 'password', label = translate('shell.signIn.password'), hint, error } = props;
  return (
    <TextField
      name={name}
      type={shown ? 'text' : 'password'}
      label={label}
      autoComplete={props.autoComplete ?? 'current-password'}
      inputRef={props.inputRef}
      error={error !== undefined}
      helperText={error ?? hint}
      slotProps={{
        htmlInput: { required: true, maxLength: 1000 },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                size="small"
                aria-label={translate(shown ? 'shell.signIn.hidePassword' : 'shell.signIn.showPassword')}
                onClick={() => setShown(!shown)}
              >
                {shown ? <VisibilityOffOutlined fontSize="small" /> : <VisibilityOutlined fontSize="small" />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
