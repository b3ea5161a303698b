import type { Submission } from '@desk/contract';

/** The smallest PNG there is: one transparent pixel. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A submission that has nothing wrong with it. */
export const submissionOf = (changes: Partial<Submission> = {}): Submission => ({
  email: 'applicant@example.com',
  country: 'IN',
  selfieImage: PNG,
  document: { frontImage: PNG, backImage: `data:image/png;base64,${PNG}` },
  ...changes,
});
