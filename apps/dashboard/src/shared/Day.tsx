import { useLocaleState } from 'react-admin';
import { dayInWords } from './dayInWords.ts';

/** A calendar day (`2026-01-31`), which is the same everywhere. */
export const Day = ({ day }: { day: string }) => {
  const [locale] = useLocaleState();
  return <time dateTime={day}>{dayInWords(day, locale)}</time>;
};
