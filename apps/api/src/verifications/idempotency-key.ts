import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../http/problem.ts';

const FORM = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key` header; undefined without one. @throws Problem 400 when it is no key */
export const IdempotencyKeyHeader = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<Request>().get('idempotency-key');
    if (key !== undefined && !FORM.test(key))
      throw Problem.badRequest([
        { field: 'Idempotency-Key', message: 'Must be 1 to 200 printable ASCII characters without spaces' },
      ]);
    return key;
  },
);
