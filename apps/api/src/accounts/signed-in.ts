import type { Account } from '@desk/contract';
import type { Request } from 'express';

/** Whose request it is, and by which session. */
export interface SignedIn {
  account: Account;
  tokenHash: Buffer;
}

// Beside the request and not on it: nothing that a client sends can end up here.
const requests = new WeakMap<Request, SignedIn>();

export const rememberSignedIn = (request: Request, session: SignedIn): void =>
  void requests.set(request, session);

export const signedIn = (request: Request): SignedIn | null => requests.get(request) ?? null;
