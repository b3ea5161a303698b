import type { z } from 'zod';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Where the checked value sits, and what its parts are called. */
export interface Place {
  path: PropertyKey[];
  of: 'field' | 'parameter' | 'value';
}

/** Every complaint of a schema with the field that it is about, as `document.frontImage`; the whole is the empty field. */
export function fieldErrors(issues: readonly Issue[], place: Place): FieldError[] {
  return issues.flatMap((issue) => {
    const path = [...place.path, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ field: dotted([...path, key]), message: `Unknown ${place.of}` }));
    if (issue.code === 'invalid_union' && issue.message === UNSAID) return closest(issue, { ...place, path });
    return [{ field: dotted(path), message: sentence(issue) }];
  });
}

/** What zod says of a union whose schema says nothing of its own. */
const UNSAID = 'Invalid input';

/** Of a union's alternatives, the one of the right type was meant: its complaints help, the others' confuse. */
function closest(issue: Extract<Issue, { code: 'invalid_union' }>, place: Place): FieldError[] {
  const rightType = (issues: Issue[]) =>
    !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
  const meant = issue.errors.find(rightType) ?? issue.errors.at(-1);
  return meant ? fieldErrors(meant, place) : [{ field: dotted(place.path), message: UNSAID }];
}

/** zod says "received undefined" where a person thinks "missing". */
function sentence(issue: Issue): string {
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return missing ? 'Is required' : issue.message;
}

const dotted = (path: PropertyKey[]): string => path.map(String).join('.');
