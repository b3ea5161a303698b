import { z } from 'zod';
import { emailAddress } from './submission.ts';
import { role } from './vocabulary.ts';

export const signIn = z.strictObject({
  email: emailAddress,
  password: z.string().min(1, 'Must not be empty').max(1000),
});
export type SignIn = z.infer<typeof signIn>;

export const account = z.object({ id: z.uuid(), email: z.string(), name: z.string(), role });
export type Account = z.infer<typeof account>;

export const session = z.object({ account });
export type Session = z.infer<typeof session>;
