import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../shared/Panel.tsx';
import { ShortcutSwitch } from '../shortcuts/ShortcutSwitch.tsx';
import { DensityChoice } from './DensityChoice.tsx';
import { TimesChoice } from './TimesChoice.tsx';
import { usePreferences } from './usePreferences.ts';

/** How the reader likes the desk, kept with the account: on every machine the same. */
export const PreferencesPanel = () => {
  const translate = useTranslate();
  const { preferences, prefer } = usePreferences();
  const { density = 'comfortable', times = 'relative' } = preferences;
  return (
    <Panel title={translate('queue.preferences.title')} hint={translate('queue.preferences.hint')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 2, mb: 1 }}>
        <DensityChoice value={density} onChange={(chosen) => prefer({ density: chosen })} />
        <TimesChoice value={times} onChange={(chosen) => prefer({ times: chosen })} />
      </Box>
      <ShortcutSwitch />
    </Panel>
  );
};
