import { z } from 'zod';
import { verdict, verificationJobStatus } from './vocabulary.ts';

/**
 * `GET /api/events` (server-sent events): one `verification` event for each case that changed in any replica.
 * Nobody's name travels in it; who wants more asks for the case. A `heartbeat` comes every 25 s, and `missed` says that changes
 * may have gone unheard, so that whoever shows cases should ask again.
 */
export const verificationChanged = z.object({
  id: z.uuid(),
  status: verificationJobStatus,
  verificationStatus: verdict.nullable(),
});
export type VerificationChanged = z.infer<typeof verificationChanged>;
