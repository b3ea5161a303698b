/**
 * The system's code of an error (`EEXIST`, …). Not by `instanceof`: under Jest the errors of Node's own modules
 * are of another realm.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
