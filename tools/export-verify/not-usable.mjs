/** Why there is nothing to judge, in one line. */
export class NotUsable extends Error {}

/** @param {unknown} error */
export const plainReason = (error) =>
  `Cannot verify: ${error instanceof Error ? error.message : String(error)}`;

/**
 * Why a file cannot be read.
 *
 * @param {string} name
 * @param {unknown} error
 */
export function unreadable(name, error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const reasons = /** @type {Record<string, string>} */ ({
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
  });
  return new NotUsable(`Cannot read ${name}: ${reasons[code] ?? code}`);
}
