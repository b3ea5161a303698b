import { z } from 'zod';
import { storableText } from './query.ts';
import { account, signInMethod } from './session.ts';
import { emailAddress } from './submission.ts';
import { role } from './vocabulary.ts';

const time = z.iso.datetime();

/** What may become a password; common ones are refused beyond this. */
export const newPassword = z
  .string()
  .min(12, 'Must have at least 12 characters')
  .max(1000, 'Must have at most 1000 characters');

const personName = storableText.trim().min(1, 'Must not be empty').max(200);

/** An account as admins see it. `sessions` counts the living ones. */
export const accountRecord = account.extend({
  disabled: z.boolean(),
  method: signInMethod,
  passwordTemporary: z.boolean(),
  secondFactor: z.boolean(),
  sessions: z.int(),
  lastSignInAt: time.nullable(),
  createdAt: time,
});
export type AccountRecord = z.infer<typeof accountRecord>;

export const accountList = z.object({ data: z.array(accountRecord), total: z.int() });
export type AccountList = z.infer<typeof accountList>;

/** `passwordTemporary`: the first sign-in must change it. */
export const newAccount = z.strictObject({
  email: emailAddress,
  name: personName,
  role,
  password: newPassword,
  passwordTemporary: z.boolean().default(false),
});
export type NewAccount = z.input<typeof newAccount>;

export const accountChange = z
  .strictObject({ name: personName, role, disabled: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Must change name, role or disabled');
export type AccountChange = z.infer<typeof accountChange>;

/** A password that an admin gives out: always temporary. */
export const passwordReset = z.strictObject({ password: newPassword });
export type PasswordReset = z.infer<typeof passwordReset>;

/** A living session. `current`: the one that asks. */
export const accountSession = z.object({
  id: z.uuid(),
  method: signInMethod,
  address: z.string(),
  userAgent: z.string(),
  createdAt: time,
  lastSeenAt: time,
  expiresAt: time,
  current: z.boolean(),
});
export type AccountSession = z.infer<typeof accountSession>;

export const accountSessions = z.object({ data: z.array(accountSession) });
export type AccountSessions = z.infer<typeof accountSessions>;
