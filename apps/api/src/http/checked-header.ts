import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { z } from 'zod';
import { Problem } from './problem.ts';
import { fieldErrors } from './field-errors.ts';

/** A header, checked by a schema: `@CheckedHeader({ name: 'idempotency-key', schema })`. Nest validates none itself. */
export const CheckedHeader = createParamDecorator(
  ({ name, schema }: { name: string; schema: z.ZodType }, context: ExecutionContext): unknown => {
    const checked = schema.safeParse(context.switchToHttp().getRequest<Request>().get(name));
    if (checked.success) return checked.data;
    throw Problem.badRequest(fieldErrors(checked.error.issues, { path: [name], of: 'header' }));
  },
);
