import type { Failure } from './provider-client.ts';

/** Error codes that say that no connection was made, so that not a byte of the request left. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** What a thrown error of a call means; anything not known for certain may have reached the provider. */
export function failureOf(error: unknown): Failure {
  if (facts(error).name === 'TimeoutError') return 'timed_out';
  return isNotConnected(error) ? 'unreachable' : 'interrupted';
}

function isNotConnected(error: unknown): boolean {
  const { code, cause, errors } = facts(error);
  // A host with several addresses fails with one error for each.
  if (errors) return errors.length > 0 && errors.every(isNotConnected);
  return (code !== undefined && NOT_CONNECTED.has(code)) || (cause !== undefined && isNotConnected(cause));
}

/** Whatever was thrown, as far as it is an error. */
const facts = (error: unknown): { name?: string; code?: string; cause?: unknown; errors?: unknown[] } =>
  typeof error === 'object' && error !== null ? error : {};
