import { z } from 'zod';
import { instant, storableText } from './query.ts';
import { role } from './vocabulary.ts';

const time = z.iso.datetime();

/** A token of a machine, without its secret. */
export const tokenRecord = z.object({
  id: z.uuid(),
  name: z.string(),
  role,
  expiresAt: time,
  createdBy: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable(),
});
export type TokenRecord = z.infer<typeof tokenRecord>;

export const tokenList = z.object({ data: z.array(tokenRecord), total: z.int() });
export type TokenList = z.infer<typeof tokenList>;

/** `expiresAt`: a time with its offset, or a date, which means its start in UTC; in the future and within ten years. */
export const newToken = z.strictObject({
  name: storableText.trim().min(1, 'Must not be empty').max(100),
  role,
  expiresAt: instant.unwrap(),
});
export type NewToken = z.input<typeof newToken>;

/** `token` is shown this once. */
export const createdToken = tokenRecord.extend({ token: z.string() });
export type CreatedToken = z.infer<typeof createdToken>;
