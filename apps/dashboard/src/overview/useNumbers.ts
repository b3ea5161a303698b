import { useLocaleState } from 'react-admin';
import { durationInWords } from './durationInWords.ts';

/** Numbers as the reader's language writes them. */
export const useNumbers = () => {
  const [locale] = useLocaleState();
  return {
    written: (count: number) => count.toLocaleString(locale),
    share: (part: number, whole: number) =>
      (part / whole).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 }),
    duration: (seconds: number) => durationInWords(seconds, locale),
  };
};
