import { KNOWN_CHECKS } from '@desk/contract';
import { useTranslate } from 'react-admin';

const known = new Set<string>(KNOWN_CHECKS);

/** What a check looks at, what its failure usually means, and what to do then. Of a check that we don't know, only that we don't. */
export interface CheckWordsOf {
  looked: string;
  failure?: string;
  todo?: string;
}

export const useCheckWords = (check: string): CheckWordsOf => {
  const translate = useTranslate();
  if (!known.has(check)) return { looked: translate('show.checks.unknown') };
  const word = (what: string) => translate(`show.checks.words.${check}.${what}`);
  return { looked: word('looked'), failure: word('failure'), todo: word('todo') };
};
