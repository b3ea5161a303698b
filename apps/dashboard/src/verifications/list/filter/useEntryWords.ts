import { useTranslate } from 'react-admin';
import { visibleText } from '../../../shared/visibleText.ts';
import type { FilterEntry } from './filterEntries.ts';
import { isFacet, useValueLabel } from './useValueLabel.ts';

/** One demand of a filter in words: what it is about, and the value (`Country`, `India`). */
export const useEntryWords = () => {
  const translate = useTranslate();
  const valueLabel = useValueLabel();
  return ({ name, value }: FilterEntry): { about: string; value: string } => ({
    about: translate(`list.filter.${name}`),
    value: isFacet(name) ? valueLabel(name, value) : visibleText(value),
  });
};
