import { role as roles, type Role } from '@desk/contract';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';

/** A sentence a role, to be switched on; in the order that the API keeps. */
export const RoleSwitches = (props: {
  name: 'secondFactor' | 'masked';
  roles: Role[];
  onChange: (roles: Role[]) => void;
}) => {
  const { name, roles: chosen, onChange } = props;
  const translate = useTranslate();
  const turn = (role: Role, on: boolean) =>
    onChange(roles.options.filter((one) => (one === role ? on : chosen.includes(one))));
  return (
    <FormGroup sx={{ gap: 0.5 }}>
      {roles.options.map((role) => (
        <FormControlLabel
          key={role}
          control={
            <Switch checked={chosen.includes(role)} onChange={(_event, checked) => turn(role, checked)} />
          }
          label={translate(`admin.policy.${name}.role.${role}`)}
        />
      ))}
    </FormGroup>
  );
};
