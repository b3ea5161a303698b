import { Problem } from '../http/problem.ts';

const FULL = '53100';
/** No connection or memory left, a statement that took too long; `pg`'s words for a pool without a free connection have no code. */
const BUSY = /^(53|57014)/;
const NO_CONNECTION = /^timeout exceeded when trying to connect/;

/** What callers are told about an error that `isDatabaseUnreachable`. */
export function databaseUnavailable(error: Error): Problem {
  const { code, message } = error as { code?: unknown; message: string };
  if (code === FULL)
    return Problem.unavailable('database_full', 'The database has no room left. Nothing was stored.', error);
  if (typeof code === 'string' ? BUSY.test(code) : NO_CONNECTION.test(message))
    return Problem.unavailable(
      'database_busy',
      'The database has too much to do right now. Try again soon.',
      error,
    );
  return Problem.unavailable(
    'database_unreachable',
    'The database cannot be reached right now. Try again soon.',
    error,
  );
}
