import type { Request } from 'express';
import { readSessionCookie } from './session-cookie.ts';

/** Where a sign-in comes from. */
export interface Client {
  address: string;
  userAgent: string;
  /** The session's token that the browser already had. */
  earlier: Buffer | null;
}

/** Enough to recognise a browser by; the rest of a longer line is noise. */
const USER_AGENT_CHARACTERS = 300;

export const clientOf = (request: Request): Client => ({
  address: request.ip ?? '',
  userAgent: (request.get('user-agent') ?? '').slice(0, USER_AGENT_CHARACTERS),
  earlier: readSessionCookie(request),
});
