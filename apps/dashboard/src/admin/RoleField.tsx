import { role as roles, type Role } from '@desk/contract';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

/** A role, with what it may do. */
export const RoleField = (props: {
  value: Role;
  onChange: (role: Role) => void;
  hint?: string | undefined;
  error?: string | undefined;
  disabled?: boolean;
}) => {
  const { value, onChange, hint, error, disabled = false } = props;
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate('admin.role')}
      value={value}
      onChange={(event) => onChange(roles.parse(event.target.value))}
      disabled={disabled}
      error={error !== undefined}
      helperText={error ?? hint}
      slotProps={{ select: { renderValue: () => translate(`shell.role.${value}`) } }}
    >
      {roles.options.map((role) => (
        <MenuItem key={role} value={role} sx={{ display: 'block', whiteSpace: 'normal' }}>
          {translate(`shell.role.${role}`)}
          <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
            {translate(`account.profile.may.${role}`)}
          </Box>
        </MenuItem>
      ))}
    </TextField>
  );
};
