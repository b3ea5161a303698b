import { usePreferences } from '../preferences/usePreferences.ts';
import { SHORTCUTS, type ShortcutName } from './shortcuts.ts';

/** For the control that does the same as a key: its label with the key behind it, and `aria-keyshortcuts`; bare while keys are off. */
export const useKeyHint = () => {
  const { preferences } = usePreferences();
  return (name: ShortcutName, label: string): { title: string; 'aria-keyshortcuts'?: string } => {
    const { key } = SHORTCUTS[name];
    return preferences.shortcuts === false
      ? { title: label }
      : { title: `${label} (${key})`, 'aria-keyshortcuts': key };
  };
};
