import type { CookieOptions, Request } from 'express';

/**
 * Behind TLS the name's prefix makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis), so that no
 * sibling domain can plant one; without TLS they would refuse it.
 */
export const cookieName = (request: Request, name: string): string =>
  request.secure ? `__Host-${name}` : name;

/** No script reads it. */
export const cookieOptions = (request: Request, sameSite: 'lax' | 'strict'): CookieOptions => ({
  httpOnly: true,
  sameSite,
  secure: request.secure,
  path: '/',
});

/** A cookie as the browser sent it; null when it is missing or empty. */
export function readCookie(request: Request, name: string): string | null {
  const start = `${name}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || null;
}
