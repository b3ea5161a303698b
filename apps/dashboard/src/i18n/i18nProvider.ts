import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { first } from './en/first.ts';

let words: TranslationMessages = first;

export const i18nProvider = polyglotI18nProvider(() => words, 'en', [{ locale: 'en', name: 'English' }]);

/** Fetches the words of the later pages. What is shown by then has its own, so nothing needs to be drawn again. */
export const addLaterWords = async (): Promise<void> => {
  const { later } = await import('./en/later.ts');
  if ('show' in words) return;
  words = { ...words, ...later };
  await i18nProvider.changeLocale('en');
};
