import type { Account } from '@desk/contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { callerOf, type Caller, type SessionCaller } from './caller.ts';

/** Whoever the access guard let through: a session or a token. Not for public routes. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerIn(context),
);

/** The session that the access guard let through, on routes with `@SessionOnly`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SessionCaller => {
  const caller = callerIn(context);
  if (caller.kind !== 'session') throw new Error('A route that tokens may call has no current session.');
  return caller;
});

/** The account, or the token as one, that the access guard let through. Not for public routes. */
export const CurrentAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext): Account => callerIn(context).account,
);

function callerIn(context: ExecutionContext): Caller {
  const caller = callerOf(context.switchToHttp().getRequest<Request>());
  if (caller === null) throw new Error('A public route has no current account.');
  return caller;
}
