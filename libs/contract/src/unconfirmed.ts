import { z } from 'zod';
import { storableText } from './query.ts';

/** Why a person has an unconfirmed case sent again, or says that it was never sent. */
export const unconfirmedDecision = z.strictObject({
  reason: storableText.trim().min(1, 'Must not be empty').max(1000),
});
export type UnconfirmedDecision = z.infer<typeof unconfirmedDecision>;

/** `providerError.code` of a case that a person marked as not sent: its status is `failed`, and nothing more is done with it. */
export const NOT_SENT = 'NOT_SENT';
