import type { Preferences } from '@desk/contract';

export type Language = NonNullable<Preferences['language']>;

/** The interface's languages by their own names, and the side on which they begin. */
export const LANGUAGES: Readonly<Record<Language, { name: string; direction: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
};

export const isLanguage = (locale: unknown): locale is Language =>
  typeof locale === 'string' && Object.hasOwn(LANGUAGES, locale);
