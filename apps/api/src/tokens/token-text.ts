import { createHash, randomBytes } from 'node:crypto';

/** The prefix lets scanners for leaked secrets recognise one. */
const PREFIX = 'desk_';

/** 32 random bytes as a machine carries them. */
export const newTokenText = (): string => PREFIX + randomBytes(32).toString('base64url');

/** The token of an `Authorization` header; null when it holds anything else. */
export function readToken(authorization: string): string | null {
  return /^Bearer +(desk_[\w-]{43})$/i.exec(authorization)?.[1] ?? null;
}

/** What is kept of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
