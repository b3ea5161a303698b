import type { ExchangeOutcome } from '@desk/contract';
import { answerBody, readAnswer, type ReadBody } from '@desk/provider-protocol';
import type { ProviderReply } from './provider-client.ts';
import { bodyJson, bodyText } from './body-json.ts';
import { hasDuplicateKeys } from './duplicate-keys.ts';
import { retryAfterMs } from './retry-after.ts';
import { shortText } from '../database/storable-text.ts';

/** JSON by its name (RFC 8259), as a dialect of it (RFC 6839), and as it was called before it had one. */
const JSON_TYPE = /^(application|text)\/([\w.-]+\+)?json\b/i;

/** What can stand for a case: visible characters, and few enough for an index. */
const REFERENCE = /^[^\p{C}\s]{1,200}$/u;

/** An answer about the case that was asked for. */
export interface Answer {
  kind: 'in_progress' | 'completed' | 'failed' | 'unexpected';
  body: ReadBody;
  /** The whole parsed body, to tell whether a later one says anything else. */
  json: unknown;
  /** Whether every key, type and value is one that the provider publishes. */
  asPublished: boolean;
  /** Whether an object names a key twice, so that `json` holds but one of two values. */
  duplicateKeys: boolean;
}

/** What one call to the provider came to. */
export type Outcome =
  | Answer
  | { kind: 'refused'; error: { code: string | null; field: string | null; message: string } }
  | { kind: 'rate_limited'; retryAfterMs: number | null }
  /** `maybeAccepted`: a gateway's 500, 502 or 504 can hide an accepted request; a 503 says that it was not taken. */
  | { kind: 'unavailable'; retryAfterMs: number | null; maybeAccepted: boolean }
  | { kind: Exclude<ExchangeOutcome, Answer['kind'] | 'refused' | 'rate_limited' | 'unavailable'> };

/**
 * Reads a reply. Total: every reply has an outcome, and nothing but a published verdict becomes one.
 * @param askedFor the reference that was polled; null for a submission, whose answer brings one.
 */
export function outcomeOf(reply: ProviderReply, askedFor: string | null): Outcome {
  if (reply.failure !== null) return { kind: reply.failure };
  const status = reply.httpStatus ?? 0;
  if (status === 200) return answerOf(reply, askedFor);
  if (status === 401 || status === 403) return { kind: 'unauthorized' };
  if (status === 404 || status === 405) return { kind: 'not_found' };
  if (status === 429)
    return { kind: 'rate_limited', retryAfterMs: retryAfterMs(reply.headers, reply.startedAt) };
  // Too early (425) was not taken; a timeout (408) may have been.
  if (status === 408 || status === 425)
    return { kind: 'unavailable', retryAfterMs: null, maybeAccepted: status === 408 };
  if (status >= 500)
    return {
      kind: 'unavailable',
      retryAfterMs: retryAfterMs(reply.headers, reply.startedAt),
      maybeAccepted: status !== 503,
    };
  if (status >= 400) return refusalOf(reply, status);
  return { kind: 'unreadable' };
}

function answerOf(reply: ProviderReply, askedFor: string | null): Outcome {
  const json = reply.truncated || !isCalledJson(reply) ? undefined : bodyJson(reply.body);
  if (json === undefined) return { kind: 'unreadable' };
  const body = readAnswer(json);
  if (body.reference_id === null || !REFERENCE.test(body.reference_id)) return { kind: 'unreadable' };
  if (askedFor !== null && body.reference_id !== askedFor) return { kind: 'mismatched' };
  return {
    kind: body.success === false ? 'unexpected' : kindOf(body.status),
    body,
    json,
    asPublished: answerBody.safeParse(json).success,
    duplicateKeys: hasDuplicateKeys(bodyText(reply.body)),
  };
}

/** Whoever does not say what a body is leaves it to its reader (RFC 9110, 8.3). */
export const isCalledJson = ({ headers: { 'content-type': type } }: ProviderReply): boolean =>
  type === undefined || JSON_TYPE.test(String(type));

function kindOf(status: string | null): Answer['kind'] {
  switch (status) {
    case 'in_progress':
    case 'inprogress':
      return 'in_progress';
    case 'completed':
    case 'failed':
      return status;
    default:
      return 'unexpected';
  }
}

function refusalOf(reply: ProviderReply, status: number): Outcome {
  const { error, message } = readAnswer(bodyJson(reply.body));
  return {
    kind: 'refused',
    error: {
      code: shortText(error.code ?? `HTTP_${status}`),
      field: error.field && shortText(error.field),
      message: shortText(
        error.message ?? message ?? `The provider refused the request with HTTP status ${status}.`,
      ),
    },
  };
}
