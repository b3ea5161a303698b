import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';
import { usePreferences } from '../preferences/usePreferences.ts';

/** Single keys act, or not: who dictates, or whose hand slips, switches them off. */
export const ShortcutSwitch = () => {
  const translate = useTranslate();
  const { preferences, prefer } = usePreferences();
  return (
    <FormControlLabel
      control={
        <Switch
          checked={preferences.shortcuts !== false}
          onChange={(_event, on) => prefer({ shortcuts: on })}
        />
      }
      label={translate('queue.shortcuts.on')}
    />
  );
};
