import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../http/problem.ts';
import { readSessionCookie } from '../sign-in/session-cookie.ts';
import { Sessions } from '../sign-in/sessions.ts';
import { readToken } from '../tokens/token-text.ts';
import { Tokens } from '../tokens/tokens.ts';
import type { Caller, SessionCaller, TokenCaller } from './caller.ts';
import { Refusals } from './refusals.ts';

/** Tells who is calling, by a token or a session's cookie. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly refusals: Refusals,
  ) {}

  /**
   * With an `Authorization` the cookie is not looked at: a client that sends a token never acts as somebody else.
   * @throws Problem 401
   */
  identify(request: Request): Promise<Caller> {
    const authorization = request.get('authorization');
    return authorization === undefined
      ? this.bySession(request)
      : this.byToken(authorization, request.ip ?? '');
  }

  /** Whether a caller's session or token still lives, without counting as its use. */
  lives(caller: Caller): Promise<boolean> {
    return caller.kind === 'session'
      ? this.sessions.lives(caller.tokenHash)
      : this.tokens.lives(caller.account.id);
  }

  private async bySession(request: Request): Promise<SessionCaller> {
    const cookie = readSessionCookie(request);
    if (cookie === null) throw Problem.unauthorized();
    const found = await this.sessions.find(cookie, request.get('x-desk-background') !== '1');
    if (found.state === 'living') return found.caller;
    const actor = found.state === 'expired' ? found.account : 'system';
    await this.refusals.record(`session_${found.state}`, actor, request.ip ?? '');
    throw Problem.unauthorized();
  }

  private async byToken(authorization: string, address: string): Promise<TokenCaller> {
    const token = readToken(authorization);
    const found = token === null ? { state: 'malformed' as const } : await this.tokens.find(token);
    if (found.state === 'living') return found.caller;
    const actor = found.state === 'expired' ? found.account : 'system';
    await this.refusals.record(`token_${found.state}`, actor, address);
    throw INVALID_TOKEN();
  }
}

/** RFC 6750, section 3.1: the same for a malformed, an unknown, an expired and a revoked one. */
const INVALID_TOKEN = () =>
  new Problem({
    status: 401,
    code: 'invalid_token',
    title: 'Not signed in',
    detail: 'The token is malformed, unknown, expired or revoked.',
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });
