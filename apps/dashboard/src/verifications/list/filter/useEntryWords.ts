import { useLocaleState, useTranslate } from 'react-admin';
import { dayInWords } from '../../../shared/dayInWords.ts';
import { visibleText } from '../../../shared/visibleText.ts';
import { usePersonName } from '../../../people/usePersonName.ts';
import type { FilterEntry } from './filterEntries.ts';
import { isFacet, useValueLabel } from './useValueLabel.ts';

/** One demand of a filter in words: what it is about, and the value (`Country`, `India`). */
export const useEntryWords = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const valueLabel = useValueLabel();
  const personName = usePersonName();
  const valueOf = ({ name, value }: FilterEntry): string => {
    if (isFacet(name)) return valueLabel(name, value);
    switch (name) {
      case 'assigneeId':
        return personName(value);
      case 'needsReview':
      case 'outdated':
      case 'purged':
      case 'unperformed':
        return translate(value === 'true' ? 'list.filter.yes' : 'list.filter.no');
      case 'requestedFrom':
      case 'requestedTo':
      case 'completedFrom':
      case 'completedTo':
        return value.includes('T')
          ? new Date(value).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
          : dayInWords(value, locale);
      default:
        return visibleText(value);
    }
  };
  return (entry: FilterEntry): { about: string; value: string } => ({
    about: translate(`list.filter.${entry.name}`),
    value: valueOf(entry),
  });
};
