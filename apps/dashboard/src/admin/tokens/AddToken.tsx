import type { Role } from '@desk/contract';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../api/useDesk.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { HostileText } from '../../shared/HostileText.tsx';
import { SecretOnceDialog } from '../../shared/SecretOnceDialog.tsx';
import { useFormProblem } from '../../shared/useFormProblem.ts';
import { NameField } from '../NameField.tsx';
import { RoleField } from '../RoleField.tsx';
import { dayLimits, expiresAt, PRESETS, type Preset } from './expiry.ts';
import { useTokensChanged } from './useTokens.ts';

/** A new token, whose secret is shown when it is there. */
export const AddToken = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const desk = useDesk();
  const changed = useTokensChanged();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('auditor');
  const [preset, setPreset] = useState<Preset>('90');
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const [now] = useState(() => Date.now());
  const { first, last } = dayLimits(now);
  const add = useMutation({
    mutationFn: (time: string) => desk.addToken({ name: name.trim(), role, expiresAt: time }),
    onSuccess: changed,
  });
  const { at, text } = useFormProblem(add.error, ['name', 'role', 'expiresAt']);
  if (add.data) {
    return (
      <SecretOnceDialog
        title={translate('admin.tokens.add.done')}
        secret={add.data.token}
        copyLabel={translate('admin.tokens.copy')}
        warning={translate('admin.tokens.once')}
        onDone={onClose}
      >
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <HostileText>{add.data.name}</HostileText>
        </Typography>
        <Typography>{translate('admin.tokens.use')}</Typography>
      </SecretOnceDialog>
    );
  }
  const submit = () => {
    const time = expiresAt(preset, day, Date.now());
    setTried(true);
    if (name.trim() !== '' && time !== undefined) add.mutate(time);
  };
  const nameError = tried && name.trim() === '' ? translate('admin.tokens.wrongName') : at('name');
  const wrongDay = tried && expiresAt(preset, day, now) === undefined;
  const dayError = wrongDay ? translate('admin.tokens.wrongDay') : at('expiresAt');
  return (
    <FormDialog
      title={translate('admin.tokens.add.title')}
      submit={translate('admin.tokens.add.submit')}
      pending={add.isPending}
      problem={text}
      onSubmit={submit}
      onClose={onClose}
    >
      <NameField
        value={name}
        onChange={setName}
        label={translate('admin.tokens.name')}
        error={nameError}
        hint={translate('admin.tokens.nameHint')}
        maxLength={100}
        autofocus
      />
      <RoleField
        value={role}
        onChange={setRole}
        error={at('role')}
        hint={translate('admin.tokens.roleHint')}
      />
      <TextField
        select
        label={translate('admin.tokens.expires')}
        value={preset}
        onChange={(event) => setPreset(event.target.value as Preset)}
      >
        {PRESETS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`admin.tokens.preset.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {preset === 'day' && (
        <TextField
          type="date"
          label={translate('admin.tokens.day')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          error={dayError !== undefined}
          helperText={dayError ?? translate('admin.tokens.dayHint')}
          slotProps={{ htmlInput: { min: first, max: last }, inputLabel: { shrink: true } }}
        />
      )}
    </FormDialog>
  );
};
