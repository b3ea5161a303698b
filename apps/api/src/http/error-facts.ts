import { types } from 'node:util';

/** Errors whose message is written by programmers, not put together from what somebody sent. */
const PLAIN_SPOKEN = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError']);

/** What the log may say of an error: never a value, so neither a statement's parameters nor text that was parsed. */
export interface ErrorFacts {
  name: string;
  message?: string;
  code?: string;
  /** Of a database error: what was violated. */
  constraint?: string;
  table?: string;
  frames: string[];
  cause?: ErrorFacts;
}

export function errorFacts(error: unknown): ErrorFacts {
  if (!isError(error)) return { name: typeof error, frames: [] };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const name = error.constructor.name;
  return {
    name,
    message: PLAIN_SPOKEN.has(name) && text(constraint ?? table) === undefined ? error.message : undefined,
    code: text(code),
    constraint: text(constraint),
    table: text(table),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : errorFacts(error.cause),
  };
}

/** Errors of Node itself too, which a test's sandbox gives another `Error` than its own. */
export const isError = (value: unknown): value is Error =>
  types.isNativeError(value) || value instanceof Error;
