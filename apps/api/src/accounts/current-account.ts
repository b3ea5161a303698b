import type { Account } from '@desk/contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { signedIn } from './signed-in.ts';

/** The account that the access guard let through. Not for public routes. */
export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext): Account => {
  const session = signedIn(context.switchToHttp().getRequest<Request>());
  if (session === null) throw new Error('A public route has no current account.');
  return session.account;
});
