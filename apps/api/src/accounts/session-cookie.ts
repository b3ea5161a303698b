import type { CookieOptions, Request, Response } from 'express';

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

/** The session's token, 32 bytes as base64url; null when there is none of that shape. */
export function readSessionCookie(request: Request): Buffer | null {
  const name = nameFor(request);
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const value = pairs.find(([key]) => key === name)?.[1] ?? '';
  return /^[\w-]{43}$/.test(value) ? Buffer.from(value, 'base64url') : null;
}

export function setSessionCookie(request: Request, response: Response, token: Buffer): void {
  response.cookie(nameFor(request), token.toString('base64url'), optionsFor(request));
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), optionsFor(request));
}
