import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const current = new AsyncLocalStorage<string>();

/** What a proxy or a client may call a request: long enough to be of use, and nothing that could forge a log line. */
const SANE = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives every request an id, its sender's own if it is a sane one, and sends it back. */
export function nameRequest(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id') ?? '';
  const id = SANE.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  current.run(id, next);
}

/** The id of the request being worked on; undefined outside of one. */
export const currentRequestId = (): string | undefined => current.getStore();
