import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { fieldErrors } from './field-errors.ts';
import { Problem } from './problem.ts';

const PARTS = { body: 'field', query: 'parameter', param: 'parameter', custom: 'value' } as const;

/**
 * Checks what `@Body({ schema })`, `@Query({ schema })` and `@Param('id', { schema })` declare, and refuses with every
 * bad field named. Without this pipe Nest passes such schemas over in silence. Nest's own would also walk the value
 * for prototype keys: our schemas build new objects of known keys, and a deep body would overflow that walk.
 */
@Injectable()
export class ValidationPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, { schema, type, data }: ArgumentMetadata): Promise<T> {
    if (schema === undefined) return value;
    const result = await this.validate<T>(value, schema);
    if (result.issues === undefined) return result.value;
    const path = data === undefined ? [] : [data];
    throw Problem.badRequest(fieldErrors(result.issues as z.core.$ZodIssue[], { path, of: PARTS[type] }));
  }
}
