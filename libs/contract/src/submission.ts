import { z } from 'zod';
import { isCountryCode } from './countries.ts';

/** 16 MB an image, counted in decoded bytes. */
export const IMAGE_MAX_BYTES = 16 * 1024 * 1024;

/** As base64, with room for a data URI's head. */
const IMAGE_MAX_CHARACTERS = Math.ceil(IMAGE_MAX_BYTES / 3) * 4 + 100;

/** The image types that are taken, by their content. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** An https URL, a base64 string or a data URI; what it holds is checked by the API after decoding. */
export const imageInput = z
  .string({ error: 'Must be an https URL, a base64 string or a data URI' })
  .min(1, 'Must not be empty')
  .max(IMAGE_MAX_CHARACTERS, 'Must be at most 16 MB');

export const countryCode = z
  .string()
  // Two letters before they are put in capitals: `ß` would become SS.
  .regex(/^[A-Za-z]{2}$/, 'Must be a two-letter ISO 3166 country code')
  .toUpperCase()
  .refine(isCountryCode, 'Must be a two-letter ISO 3166 country code');

/** As browsers check it (HTML 5): zod's own pattern refuses signs that real addresses have. */
export const emailAddress = z
  .email({ error: 'Must be an e-mail address', pattern: z.regexes.html5Email })
  .max(254);

/** What an analyst or a machine hands in: one applicant's selfie and document. */
export const submission = z.strictObject({
  email: emailAddress,
  country: countryCode,
  selfieImage: imageInput,
  document: z.strictObject({ frontImage: imageInput, backImage: imageInput }),
});
export type Submission = z.infer<typeof submission>;
