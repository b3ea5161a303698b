import { memoryStore, type Store } from 'react-admin';
import { isLanguage } from '../i18n/languages.ts';

/** What outlives the tab, by react-admin's keys: how the desk looks before anybody has signed in, and nothing else. */
const KEPT = { theme: 'desk.theme', locale: 'desk.language' } as const;

const isKept = (key: string): key is keyof typeof KEPT => Object.hasOwn(KEPT, key);

/** The kept choices; without one of a language, the browser's. Without one of a theme, the system's is followed. */
const kept = (): Partial<Record<keyof typeof KEPT, string>> => {
  const theme = localStorage.getItem(KEPT.theme);
  const locale = localStorage.getItem(KEPT.locale) ?? navigator.language.split('-')[0];
  return {
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(isLanguage(locale) && { locale }),
  };
};

/**
 * react-admin's preferences, in memory: filters and selections hold names and document numbers, which must not be left
 * behind in a browser.
 */
export const deskStore = (): Store => {
  const memory = memoryStore(kept());
  return {
    ...memory,
    setItem: (key: string, value: unknown) => {
      if (isKept(key)) localStorage.setItem(KEPT[key], String(value));
      memory.setItem(key, value);
    },
    removeItem: (key: string) => {
      if (isKept(key)) localStorage.removeItem(KEPT[key]);
      memory.removeItem(key);
    },
    reset: () => {
      memory.reset();
      for (const [key, value] of Object.entries(kept())) memory.setItem(key, value);
    },
  };
};
