import type { CookieOptions, Request, Response } from 'express';
import { readCookie } from './read-cookie.ts';

/**
 * Behind TLS the name's prefix makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis), so that no
 * sibling domain can plant one; without TLS they would refuse it.
 */
const nameFor = (request: Request): string => (request.secure ? '__Host-desk_session' : 'desk_session');

const optionsFor = (request: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: request.secure,
  path: '/',
});

/** No session has it. */
const NOBODYS = Buffer.alloc(0);

/** The session's token, 32 bytes as base64url; null when there is none, nobody's when it has another shape. */
export function readSessionCookie(request: Request): Buffer | null {
  const value = readCookie(request, nameFor(request));
  if (value === null) return null;
  return /^[\w-]{43}$/.test(value) ? Buffer.from(value, 'base64url') : NOBODYS;
}

export function setSessionCookie(request: Request, response: Response, token: Buffer): void {
  response.cookie(nameFor(request), token.toString('base64url'), optionsFor(request));
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), optionsFor(request));
}
