import { types } from 'node:util';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** SQLSTATEs that say "not now": connection lost, out of resources, shutting down or starting, a statement that took too long. */
const NOT_NOW = /^(08|53|57P|57014)/;
/** Refusals that waiting does not mend: a wrong user or password, no such database. */
const NOT_EVER = /^(28|3D)/;
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** `pg` gives these no code. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Of a connection that was lost between two statements the next one is told only that TypeORM has let go of it. */
const LET_GO = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

/** Whether an error says that Postgres cannot be reached or has no room right now, so that trying later may help. */
export function isDatabaseUnreachable(error: unknown): error is Error {
  if (!types.isNativeError(error)) return false;
  const { code, severity, errors } = error as { code?: unknown; severity?: unknown; errors?: unknown };
  // One for each address of a name.
  if (Array.isArray(errors)) return errors.some(isDatabaseUnreachable);
  if (LET_GO.some((kind) => error instanceof kind)) return true;
  if (typeof code !== 'string') return WORDS.test(error.message);
  // FATAL ends the connection, whatever the reason.
  return SOCKET.has(code) || NOT_NOW.test(code) || (severity === 'FATAL' && !NOT_EVER.test(code));
}
