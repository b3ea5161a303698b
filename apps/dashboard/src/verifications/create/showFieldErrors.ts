import type { UseFormReturn } from 'react-hook-form';
import { fieldErrorsOf } from '../../api/problem.ts';
import { IMAGE_FIELDS, type SubmissionForm } from './imageChoice.ts';

const FIELDS = ['email', 'country', ...IMAGE_FIELDS] as const;

/**
 * Puts each of the API's field errors at its input and the focus on the first. One about something that this form does not show is named above the button,
 * after `heading` it is never lost.
 */
export const showFieldErrors = (form: UseFormReturn<SubmissionForm>, error: Error, heading: string): void => {
  const messages = fieldErrorsOf(error);
  if (Object.keys(messages).length === 0) return;
  const shown = FIELDS.filter((field) => messages[field] !== undefined);
  shown.forEach((field, index) =>
    form.setError(field, { type: 'server', message: messages[field] }, { shouldFocus: index === 0 }),
  );
  const others = Object.entries(messages)
    .filter(([field]) => !FIELDS.some((known) => known === field))
    .map(([field, message]) => `${field}: ${message}`);
  form.setError('root', { type: 'server', message: [heading, ...others].join(' ') });
};
