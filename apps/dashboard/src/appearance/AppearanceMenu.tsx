import DisplaySettingsOutlined from '@mui/icons-material/DisplaySettingsOutlined';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import Tooltip from '@mui/material/Tooltip';
import type { Preferences } from '@desk/contract';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { choiceItems } from './choiceItems.tsx';
import { useAppearance, type ThemeChoice } from './useAppearance.ts';

const THEMES: ThemeChoice[] = ['system', 'light', 'dark'];

/** Theme and language, for everybody who sees the desk; `onChoose` keeps them for whoever is signed in. */
export const AppearanceMenu = ({ onChoose }: { onChoose?: (changes: Preferences) => void }) => {
  const translate = useTranslate();
  const { theme, language, chooseTheme, chooseLanguage } = useAppearance();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate('shell.appearance.title');
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <DisplaySettingsOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {choiceItems({
          choices: THEMES.map((value) => ({ value, label: translate(`shell.appearance.${value}`) })),
          chosen: theme,
          onChoose: (choice) => {
            chooseTheme(choice);
            onChoose?.({ theme: choice });
          },
        })}
        <Divider component="li" role="separator" />
        {choiceItems({
          choices: (Object.keys(LANGUAGES) as Language[]).map((value) => ({
            value,
            label: <bdi>{LANGUAGES[value].name}</bdi>,
            lang: value,
          })),
          chosen: language,
          onChoose: (choice) => {
            chooseLanguage(choice);
            onChoose?.({ language: choice });
          },
        })}
      </Menu>
    </>
  );
};
