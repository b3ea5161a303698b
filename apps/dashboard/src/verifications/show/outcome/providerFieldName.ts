/** What was submitted, by the word that a provider's field path ends in. */
const fields = {
  email: 'email',
  country: 'country',
  selfie_image: 'selfie',
  front_image: 'front',
  back_image: 'back',
} as const;

type SubmittedField = (typeof fields)[keyof typeof fields];

/** The submitted field that a provider's error names (`document.back_image`); undefined for one that was not submitted. */
export const providerFieldName = (field: string): SubmittedField | undefined => {
  const last = field.split('.').at(-1) ?? '';
  return Object.hasOwn(fields, last) ? fields[last as keyof typeof fields] : undefined;
};
