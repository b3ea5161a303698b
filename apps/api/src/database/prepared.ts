/** The mark for a statement that TypeORM writes: its options, or its builder's `comment`. */
export const prepared = { comment: 'prepared' } as const;

/**
 * How a statement begins that each connection has Postgres parse, and mostly plan, but once (docs/adr/0038): one that is sent with nearly
 * every request or poll, in the same words, and is best read in the same way whatever its values. Words that come from a filter do not
 * belong here: each text is kept for as long as its connection, and a plan that is right for all values is wrong for some of a filter's.
 */
export const PREPARED = `/* ${prepared.comment} */`;

const names = new Map<string, string>();

/** The arguments of `Client.query`, with a name for the statement where it is one of these. */
export function named([text, values, ...rest]: unknown[]): unknown[] {
  if (typeof text !== 'string' || !text.startsWith(PREPARED)) return [text, values, ...rest];
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `desk_${names.size}`));
  return [{ name, text, values }, ...rest];
}
