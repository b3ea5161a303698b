import { z } from 'zod';
import { preferences } from './preferences.ts';
import { emailAddress } from './submission.ts';
import { role } from './vocabulary.ts';

/** `code`: six digits of an authenticator app, or a recovery code; only asked for after the pair was right. */
export const signIn = z.strictObject({
  email: emailAddress,
  password: z.string().min(1, 'Must not be empty').max(1000),
  code: z.string().trim().min(1, 'Must not be empty').max(40).optional(),
});
export type SignIn = z.infer<typeof signIn>;

/** How else than by a password one may sign in: `oidc.label` names the identity provider. */
export const signInOptions = z.object({ oidc: z.object({ label: z.string() }).nullable() });
export type SignInOptions = z.infer<typeof signInOptions>;

export const account = z.object({ id: z.uuid(), email: z.string(), name: z.string(), role });
export type Account = z.infer<typeof account>;

/** What a session must do before it may do anything else. */
export const sessionDue = z.enum(['password_change', 'second_factor_enrolment']);
export type SessionDue = z.infer<typeof sessionDue>;

/** How a session was opened. */
export const signInMethod = z.enum(['password', 'oidc']);
export type SignInMethod = z.infer<typeof signInMethod>;

/** Who is signed in. `masked`: e-mails and document numbers come covered until a case is revealed. */
export const session = z.object({
  account,
  due: sessionDue.nullable(),
  method: z.enum([...signInMethod.options, 'token']),
  masked: z.boolean(),
  preferences,
});
export type Session = z.infer<typeof session>;
