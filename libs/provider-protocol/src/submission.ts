import { z } from 'zod';

/** The one path of the protocol: `POST` submits, `GET ?reference_id=` asks again. */
export const VERIFICATION_PATH = '/api/v1/kyc/vision/offsite_document_verification';

/** What a `POST` sends. The images nest under `document`, as the published sample has it; each is a URL or base64. */
export const submissionBody = z.object({
  email: z.string(),
  country: z.string(),
  selfie_image: z.string(),
  document: z.object({ front_image: z.string(), back_image: z.string() }),
});
export type SubmissionBody = z.infer<typeof submissionBody>;
