import Box from '@mui/material/Box';
import { usePreferences } from '../preferences/usePreferences.ts';
import { Key } from './Key.tsx';
import type { ShortcutName } from './shortcuts.ts';

/** A shortcut's key in the button that does the same, for the eye (`useKeyHint` tells it to others); nothing while keys are off. */
export const KeyOf = ({ name }: { name: ShortcutName }) => {
  const { preferences } = usePreferences();
  if (preferences.shortcuts === false) return null;
  return (
    <Box component="span" aria-hidden sx={{ marginInlineStart: 1 }}>
      <Key of={name} />
    </Box>
  );
};
