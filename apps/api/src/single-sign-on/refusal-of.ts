import * as client from 'openid-client';
import { SingleSignOnRefused } from './refused.ts';
import { EndlessAnswer } from './whole-answer.ts';

const BY_CLAIM: Partial<Record<string, string>> = {
  iss: 'oidc_issuer',
  aud: 'oidc_audience',
  azp: 'oidc_audience',
  nonce: 'oidc_nonce',
  exp: 'oidc_expired',
};

/** What an error of the library says about the identity provider's answer. */
export function refusalOf(error: unknown): SingleSignOnRefused {
  if (error instanceof SingleSignOnRefused) return error;
  const refused = (code: 'oidc_failed' | 'oidc_denied' | 'oidc_unavailable', reason: string = code) =>
    new SingleSignOnRefused(code, reason, null, error);
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied' ? refused('oidc_denied') : refused('oidc_failed', 'oidc_error');
  if (error instanceof client.ResponseBodyError) return refused('oidc_failed', 'oidc_code');
  const chain = causes(error);
  if (chain.some(isUnreachable)) return refused('oidc_unavailable');
  if (chain.some(isBadSignature)) return refused('oidc_failed', 'oidc_signature');
  const claim = chain.map((part) => part['claim']).find((found) => typeof found === 'string');
  return refused('oidc_failed', BY_CLAIM[claim ?? '']);
}

type Part = Record<string, unknown>;

/** The library's error has its own as cause, and that one the facts. */
function causes(error: unknown): Part[] {
  const chain: Part[] = [];
  for (let at = error; typeof at === 'object' && at !== null && chain.length < 5; at = (at as Part)['cause'])
    chain.push(at as Part);
  return chain;
}

/** No answer in time, none at all, one without an end, or one that only says that there will be none. */
const isUnreachable = (part: Part): boolean =>
  part['name'] === 'TimeoutError' ||
  part instanceof EndlessAnswer ||
  part['message'] === 'fetch failed' ||
  (part instanceof Response && part.status >= 500);

const isBadSignature = ({ code, message }: Part): boolean =>
  code === 'OAUTH_KEY_SELECTION_FAILED' || message === 'JWT signature verification failed';
