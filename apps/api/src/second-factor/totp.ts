import { generateSecret, generateURI, verifySync } from 'otplib';

/** Either side of now, for clocks that differ (RFC 6238, 5.2): the step before and the one after count too. */
const TOLERANCE_SECONDS = 30;

/** A new secret: 160 random bits in base32, as RFC 4226 recommends. */
export const newSecret = (): string => generateSecret();

/** The secret as authenticator apps read it from a QR code; their defaults are ours: SHA-1, six digits, 30 seconds. */
export const enrolmentUri = (email: string, secret: string): string =>
  generateURI({ issuer: 'Verification Desk', label: email, secret });

/** The time step that six digits belong to, around now; null when to none. */
export function matchingStep(secret: string, code: string): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({ secret, token: code, epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
