import { fieldErrorsOf } from '../api/problem.ts';
import { useProblemText } from './useProblemText.ts';

/** What the API found wrong with a form: each complaint at its field, and `text` for whatever has no field here. */
export const useFormProblem = <Field extends string>(error: unknown, fields: readonly Field[]) => {
  const problemText = useProblemText();
  const errors = fieldErrorsOf(error);
  const isAtField = fields.some((field) => field in errors);
  return {
    at: (field: Field): string | undefined => errors[field],
    text: error === null || error === undefined || isAtField ? undefined : problemText(error).text,
  };
};
