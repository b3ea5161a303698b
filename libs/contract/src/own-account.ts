import { z } from 'zod';
import { newPassword } from './accounts.ts';

const currentPassword = z.string().min(1, 'Must not be empty').max(1000);

/** One's own password; whoever changes it shows that they know the one before. */
export const passwordChange = z.strictObject({ currentPassword, newPassword });
export type PasswordChange = z.infer<typeof passwordChange>;

/** One's own second factor. `required`: by the role's policy, so it cannot be removed. */
export const secondFactor = z.object({
  enrolled: z.boolean(),
  required: z.boolean(),
  recoveryCodesLeft: z.int(),
});
export type SecondFactor = z.infer<typeof secondFactor>;

/** What an authenticator app needs: the secret in base32, and the same as an `otpauth:` address for a QR code. */
export const secondFactorEnrolment = z.object({ secret: z.string(), uri: z.string() });
export type SecondFactorEnrolment = z.infer<typeof secondFactorEnrolment>;

/** Proof that the app was set up. */
export const secondFactorConfirmation = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'Must be six digits'),
});
export type SecondFactorConfirmation = z.infer<typeof secondFactorConfirmation>;

/** Told this once; each opens one sign-in. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;

/** Asked again before a second factor is set up, renewed or removed. Accounts of single sign-on have none to give. */
export const passwordProof = z.strictObject({ password: currentPassword });
export type PasswordProof = z.infer<typeof passwordProof>;
