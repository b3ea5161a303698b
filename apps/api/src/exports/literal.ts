import { escapeLiteral } from 'pg';
import type { Condition } from '../verifications/verification-filter.ts';

/** A condition with its values in it: COPY takes no parameters. Conditions name values, and never hold any themselves. */
export const inWords = ({ sql, parameters }: Condition): string =>
  sql.replace(/:(\w+)/g, (said, name: string) =>
    Object.hasOwn(parameters, name) ? literal(parameters[name]) : said,
  );

/** A value as SQL says it, quoted by the driver. @throws TypeError for anything but text without NUL, numbers and lists of them */
export function literal(value: unknown): string {
  if (typeof value === 'string' && !value.includes('\0')) return escapeLiteral(value);
  if (typeof value === 'number') return escapeLiteral(String(value));
  if (!Array.isArray(value)) throw new TypeError('A value that SQL is not given');
  return value.length === 0 ? `'{}'` : `ARRAY[${value.map(literal).join(',')}]`;
}
