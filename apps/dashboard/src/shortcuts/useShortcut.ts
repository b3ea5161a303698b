import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../preferences/usePreferences.ts';
import { isCoveredPage, isPressed, isTyping } from './keys.ts';
import { SHORTCUTS, type ShortcutName } from './shortcuts.ts';

/**
 * Lets a key act while the component is shown, unless the reader has switched single keys off (WCAG 2.1.4), types text, or has a
 * dialog or a menu open. A key that is held down acts again only where that means moving.
 */
export const useShortcut = (name: ShortcutName, act: () => void, enabled = true): void => {
  const { preferences } = usePreferences();
  const active = enabled && preferences.shortcuts !== false;
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, repeats = false }: { key: string; repeats?: boolean } = SHORTCUTS[name];
    if (event.defaultPrevented || event.isComposing || !isPressed(key, event)) return;
    if (isTyping(event.target) || isCoveredPage()) return;
    event.preventDefault();
    if (repeats || !event.repeat) act();
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
};
