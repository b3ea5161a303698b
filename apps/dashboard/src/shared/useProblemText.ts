import { useTranslate } from 'react-admin';
import { OfflineError, problemOf } from '../api/problem.ts';

/** Turns whatever was thrown into a sentence for a person. The API's own words come second to ours, by its stable code. */
export const useProblemText = () => {
  const translate = useTranslate();
  return (error: unknown): { text: string; requestId?: string | undefined } => {
    if (error instanceof OfflineError) return { text: translate('shared.error.offline') };
    const problem = problemOf(error);
    if (problem === undefined) return { text: translate('shared.error.unexpected') };
    const own = problem.detail ?? problem.title;
    const fallback = problem.status >= 500 ? translate('shared.error.server') : own;
    return {
      text: translate(`shared.error.code.${problem.code}`, { _: fallback }),
      requestId: problem.requestId,
    };
  };
};
