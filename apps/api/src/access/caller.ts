import type { Account, SessionDue, SignInMethod } from '@desk/contract';
import type { Request } from 'express';

/** A person's browser, by its session. */
export interface SessionCaller {
  kind: 'session';
  account: Account;
  tokenHash: Buffer;
  method: SignInMethod;
  masked: boolean;
  /** What has to be done before anything else may be. */
  due: SessionDue | null;
  /** Whether somebody is at it; not where a page asks by itself. */
  active: boolean;
}

/** A machine, by its token: `account.id` is the token's id, `account.email` is `token: NAME`. */
export interface TokenCaller {
  kind: 'token';
  account: Account;
  masked: boolean;
  /** The admin who made it. */
  madeById: string;
}

/** Whose request it is, and what it was let in by. `masked`: whether the policy covers cases for its role, as the request came. */
export type Caller = SessionCaller | TokenCaller;

/** The person behind a request: nobody becomes two by making a token. */
export const personOf = (caller: Caller): string =>
  caller.kind === 'token' ? caller.madeById : caller.account.id;

/**
 * What a session's or a token's secret opens: its caller, or nothing. Of one that has run out it is still known whose
 * it was.
 */
export type Found<C extends Caller> =
  { state: 'living'; caller: C } | { state: 'expired'; account: Account } | { state: 'unknown' };

// Beside the request and not on it: nothing that a client sends can end up here.
const requests = new WeakMap<Request, Caller>();

export const rememberCaller = (request: Request, caller: Caller): void => void requests.set(request, caller);

export const callerOf = (request: Request): Caller | null => requests.get(request) ?? null;
