import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { first } from './en/first.ts';
import { isLanguage, LANGUAGES, type Language } from './languages.ts';

/** Only the first English words come with the page; all others are fetched when they are asked for. */
const FIRST: Record<Language, () => TranslationMessages | Promise<TranslationMessages>> = {
  en: () => first,
  ar: async () => (await import('./ar/first.ts')).first,
};
const LATER: Record<Language, () => Promise<object>> = {
  en: async () => (await import('./en/later.ts')).later,
  ar: async () => (await import('./ar/later.ts')).later,
};

let laterWanted = false;
let later: Promise<void> | undefined;

const wordsOf = (locale: string): TranslationMessages | Promise<TranslationMessages> => {
  const language = isLanguage(locale) ? locale : 'en';
  if (!laterWanted) return FIRST[language]();
  return Promise.all([FIRST[language](), LATER[language]()]).then(([now, later]) => ({ ...now, ...later }));
};

export const i18nProvider = polyglotI18nProvider(
  wordsOf,
  'en',
  Object.entries(LANGUAGES).map(([locale, { name }]) => ({ locale, name })),
);

/** Fetches the words of the later pages, once. What is shown by then has its own, so nothing needs to be drawn again. */
export const addLaterWords = (): Promise<void> => {
  laterWanted = true;
  later ??= i18nProvider.changeLocale(i18nProvider.getLocale()).catch((error: unknown) => {
    later = undefined;
    throw error;
  });
  return later;
};
