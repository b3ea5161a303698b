import type { Account } from '@desk/contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { signedIn, type SignedIn } from './signed-in.ts';

/** The session that the access guard let through. Not for public routes. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) =>
  sessionOf(context),
);

/** The account that the access guard let through. Not for public routes. */
export const CurrentAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext): Account => sessionOf(context).account,
);

function sessionOf(context: ExecutionContext): SignedIn {
  const session = signedIn(context.switchToHttp().getRequest<Request>());
  if (session === null) throw new Error('A public route has no current account.');
  return session;
}
