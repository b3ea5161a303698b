import type { Role } from '@desk/contract';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from '../http/problem.ts';
import { AccessMetadata } from './access.ts';
import { readSessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';
import { rememberSignedIn } from './signed-in.ts';

/** Lets a request through by its route's `@Access` alone: a route without one is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride(AccessMetadata, [context.getHandler(), context.getClass()]);
    if (rule === undefined) throw Problem.forbidden('no_access_rule', 'Nobody may call this address.');
    if (rule[0] === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = readSessionCookie(request);
    const session = token === null ? null : await this.sessions.find(token);
    if (session === null) throw Problem.unauthorized();
    if (!(rule as Role[]).includes(session.account.role)) throw Problem.forbidden();
    rememberSignedIn(request, session);
    return true;
  }
}
