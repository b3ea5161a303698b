import { useTranslate } from 'react-admin';
import { fieldErrorsOf, problemOf } from '../../api/problem.ts';
import { useProblemText } from '../../shared/useProblemText.ts';

/** What a refusal of the API means for who decides, takes or writes, in the reader's language; the complaints about a field by its name. */
export const useDecisionProblem = () => {
  const translate = useTranslate();
  const problemText = useProblemText();
  return (error: unknown, fields: readonly string[] = []) => {
    const at = fieldErrorsOf(error);
    if (!error || fields.some((field) => field in at)) return { at, text: undefined };
    const code = problemOf(error)?.code ?? '';
    return { at, text: translate(`decide.refused.${code}`, { _: problemText(error).text }) };
  };
};
