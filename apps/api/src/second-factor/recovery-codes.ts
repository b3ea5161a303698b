import { createHash } from 'node:crypto';
import { generateSecret } from 'otplib';

const COUNT = 10;
/** 120 random bits: from 112 on, a fast hash keeps them as well as a slow one (ASVS 5.0, 6.5.2). */
const BYTES = 15;

/** New codes as a person writes them down: six groups of base32. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => generateSecret({ length: BYTES }).replace(/(.{4})(?=.)/g, '$1-'));

/** What is kept of a code, however it was typed. */
export const recoveryCodeHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z2-7]/g, ''))
    .digest();
