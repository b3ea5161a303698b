import type { Role, SessionDue } from '@desk/contract';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from '../http/problem.ts';
import { AccessMetadata, SessionOnly, WhileDue } from './access.ts';
import { routeOf } from '../http/request-log.ts';
import { rememberCaller, type Caller } from './caller.ts';
import { Callers } from './callers.ts';
import { Refusals } from './refusals.ts';

/** Lets a request through by its route's `@Access` alone: a route without one is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    private readonly refusals: Refusals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places: Places = [context.getHandler(), context.getClass()];
    const rule = this.reflector.getAllAndOverride(AccessMetadata, places);
    if (rule === undefined) throw Problem.forbidden('no_access_rule', 'Nobody may call this address.');
    if (rule[0] === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.callers.identify(request);
    const forbidden = this.whyForbidden(rule as Role[], caller, places);
    if (forbidden) {
      await this.refusals.recordForbidden(caller.account, request.method, routeOf(request));
      throw forbidden;
    }
    if (caller.kind === 'session' && caller.due && !this.reflector.getAllAndOverride(WhileDue, places))
      throw Problem.forbidden(caller.due, DUE[caller.due]);
    rememberCaller(request, caller);
    return true;
  }

  private whyForbidden(roles: Role[], caller: Caller, places: Places): Problem | null {
    if (!roles.includes(caller.account.role)) return Problem.forbidden();
    if (caller.kind === 'token' && this.reflector.getAllAndOverride(SessionOnly, places))
      return Problem.forbidden('session_only', 'No token may do that: a person signs in for it.');
    return null;
  }
}

type Places = Parameters<Reflector['getAllAndOverride']>[1];

const DUE: Record<SessionDue, string> = {
  password_change: 'Change the temporary password first.',
  second_factor_enrolment: 'Set up a second factor first.',
};
