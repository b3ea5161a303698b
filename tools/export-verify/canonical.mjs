/**
 * The canonical form of a JSON value (RFC 8785): keys in the order of their UTF-16 units, no spaces; numbers and strings
 * as JSON.stringify writes them, which is where the RFC has it from. Our own, so that an auditor needs no package.
 *
 * @param {unknown} value as JSON.parse gives it
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
