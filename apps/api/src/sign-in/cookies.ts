import type { Request } from 'express';

/** A cookie as the browser sent it; null when it is missing or empty. */
export function readCookie(request: Request, name: string): string | null {
  const start = `${name}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || null;
}
