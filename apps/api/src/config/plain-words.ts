import { OwnerFailure } from '../database/owner-failure.ts';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { UnreadableSecret } from '../encryption/data-keys.ts';
import { errorFacts } from '../http/error-facts.ts';
import { SettingsError } from './settings.ts';

/**
 * Why the process cannot go on: one line for each thing that the operator can put right, naming the variable; no values, no stack.
 * @param failed what to say first of a fault of our own
 */
export function inPlainWords(error: unknown, failed: string): string {
  if (error instanceof SettingsError) return error.lines.join('\n');
  if (error instanceof OwnerFailure) return databaseWords(error.cause, 'DATABASE_MIGRATION_URL', failed);
  return databaseWords(error, 'DATABASE_URL', failed);
}

function databaseWords(error: unknown, setting: string, failed: string): string {
  if (error instanceof UnreadableSecret) return `ENCRYPTION_KEY: ${error.message}`;
  const { code, message, name, frames } = { ...errorFacts(error) };
  if (code === 'EADDRINUSE') return 'PORT: is taken by another program';
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return `HOST, PORT: cannot be listened on (${code})`;
  if (isDatabaseUnreachable(error)) return `${setting}: Postgres cannot be reached (${code ?? 'no answer'})`;
  if (code?.startsWith('28') || code === '3D000')
    return `${setting}: Postgres refuses the user, the password or the database (${code})`;
  if (code === '42501')
    return `${setting}: its role may not do that; see "Database roles" in docs/operator.md (${code})`;
  if (code === '55P03')
    return `${setting}: the tables are in use, such as by a backup; what is migrated by then stays so: start again later (${code})`;
  return [`${failed}: ${name} ${code ?? ''} ${message ?? ''}`, ...frames].join('\n');
}
