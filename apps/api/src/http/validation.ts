import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { z } from 'zod';
import { Problem, type FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks what `@Body({ schema })`, `@Query({ schema })`, `@Param('id', { schema })` and `@Headers` declare, and
 * refuses with every bad field named. Without this pipe Nest passes such schemas over in silence.
 */
@Injectable()
export class ValidationPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const schema = metadata.schema;
    if (schema === undefined || !this.toValidate(metadata)) return value;
    const result = await this.validate<T>(value, schema);
    if (result.issues === undefined) return result.value;
    const place = { path: metadata.data === undefined ? [] : [metadata.data], of: NAMES[metadata.type] };
    throw Problem.badRequest(result.issues.flatMap((issue) => fieldErrors(issue as Issue, place)));
  }
}

const NAMES = { body: 'field', query: 'parameter', param: 'parameter', custom: 'value' } as const;

interface Place {
  path: PropertyKey[];
  of: string;
}

function fieldErrors(issue: Issue, place: Place): FieldError[] {
  const path = [...place.path, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: dotted([...path, key]), message: `Unknown ${place.of}` }));
  if (issue.code === 'invalid_union' && issue.message === UNION_MESSAGE) return closest(issue, path, place);
  return [{ field: dotted(path), message: sentence(issue) }];
}

/** What zod says of a union whose schema says nothing of its own. */
const UNION_MESSAGE = 'Invalid input';

/** Of a union's alternatives the one that got furthest is what was meant: its complaints help, the others' confuse. */
function closest(issue: Extract<Issue, { code: 'invalid_union' }>, path: PropertyKey[], place: Place): FieldError[] {
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map((inner) => inner.path.length));
  const typed = (issues: Issue[]) => issues.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0);
  const [best] = [...issue.errors].sort((a, b) => Number(typed(b)) - Number(typed(a)) || depth(b) - depth(a));
  if (best === undefined) return [{ field: dotted(path), message: UNION_MESSAGE }];
  return best.flatMap((inner) => fieldErrors(inner, { ...place, path }));
}

/** zod says "received undefined" where a person thinks "missing". */
function sentence(issue: Issue): string {
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return missing ? 'Is required' : issue.message;
}

/** `document.frontImage`; the body itself is the empty field. */
const dotted = (path: PropertyKey[]): string => path.map(String).join('.');
