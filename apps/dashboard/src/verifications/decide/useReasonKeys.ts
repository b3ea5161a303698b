import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../../preferences/usePreferences.ts';
import { isTyping } from '../../shortcuts/keys.ts';
import { digitOf } from './digitOf.ts';

/** Lets digits choose while a dialog of reasons is open, unless the reader types or has switched single keys off (WCAG 2.1.4). */
export const useReasonKeys = (choose: (digit: number) => void): { shown: boolean } => {
  const { preferences } = usePreferences();
  const active = preferences.shortcuts !== false;
  const press = useEffectEvent((event: KeyboardEvent) => {
    const digit = digitOf(event);
    if (digit === undefined || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    choose(digit);
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
  return { shown: active };
};
