import type { Preferences } from '@desk/contract';
import { useLocaleState, useStore, useStoreContext } from 'react-admin';
import { isLanguage, type Language } from '../i18n/languages.ts';

export type ThemeChoice = NonNullable<Preferences['theme']>;

/** Theme and language as this browser shows them, whoever is signed in, and their choice. */
export const useAppearance = () => {
  const store = useStoreContext();
  const [theme = 'system'] = useStore<ThemeChoice>('theme');
  const [locale, setLocale] = useLocaleState();
  return {
    theme,
    language: isLanguage(locale) ? locale : ('en' satisfies Language),
    chooseTheme: (choice: ThemeChoice) => {
      // Without an entry react-admin follows the system.
      if (choice === 'system') store.removeItem('theme');
      else store.setItem('theme', choice);
    },
    chooseLanguage: (choice: Language) => setLocale(choice),
  };
};
