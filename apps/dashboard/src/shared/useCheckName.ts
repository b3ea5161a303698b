import { useTranslate } from 'react-admin';
import { KNOWN_CHECKS } from '@desk/contract';
import { visibleText } from './visibleText.ts';

const known = new Set<string>(KNOWN_CHECKS);

/** A check in plain words; one that the provider added since by its key. */
export const useCheckName = () => {
  const translate = useTranslate();
  return (check: string) => (known.has(check) ? translate(`shared.check.${check}`) : visibleText(check));
};
