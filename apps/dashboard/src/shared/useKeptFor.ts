import { useTranslate } from 'react-admin';

/** A retention time in words: `60` as "5 years", `66` as "5 years and 6 months". */
export const useKeptFor = () => {
  const translate = useTranslate();
  return (months: number): string => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    const words = [
      ...(years > 0 ? [translate('retention.years', { smart_count: years })] : []),
      ...(rest > 0 ? [translate('retention.months', { smart_count: rest })] : []),
    ];
    return words.length === 2
      ? translate('retention.yearsAndMonths', { years: words[0], months: words[1] })
      : (words[0] ?? '');
  };
};
