import serialize from 'canonicalize';

// The package's types speak of a default export that its CommonJS code does not have.
const canonicalize = serialize as unknown as (value: unknown) => string | undefined;

/** The canonical form of a JSON value (RFC 8785): what a signature or a code can be computed over. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only a JSON value has a canonical form.');
  return text;
}
