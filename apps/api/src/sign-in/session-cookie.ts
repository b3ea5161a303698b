import type { Request, Response } from 'express';
import { cookieName, cookieOptions, readCookie } from './cookies.ts';

const NAME = 'desk_session';

/** No session has it. */
const NOBODYS = Buffer.alloc(0);

/** The session's token, 32 bytes as base64url; null when there is none, nobody's when it has another shape. */
export function readSessionCookie(request: Request): Buffer | null {
  const value = readCookie(request, cookieName(request, NAME));
  if (value === null) return null;
  return /^[\w-]{43}$/.test(value) ? Buffer.from(value, 'base64url') : NOBODYS;
}

export function setSessionCookie(request: Request, response: Response, token: Buffer): void {
  response.cookie(cookieName(request, NAME), token.toString('base64url'), cookieOptions(request, 'strict'));
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(cookieName(request, NAME), cookieOptions(request, 'strict'));
}
