import { problem as problemSchema, type Problem } from '@desk/contract';
import { backgroundMark } from './activity.ts';
import { OfflineError, ProblemError } from './problem.ts';

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** Milliseconds until an answer must begin; a desk that hangs is as good as away. */
  patience?: number;
}

const PATIENCE = 30_000;

/** What an answer without problem details is taken for: a proxy's page, a cut connection. */
const unnamed = (response: Response): Problem => ({
  type: 'about:blank',
  title: response.statusText || `HTTP ${response.status}`,
  status: response.status,
  code: 'unnamed',
  requestId: response.headers.get('x-request-id') ?? '',
});

const toError = async (response: Response): Promise<ProblemError> => {
  const body: unknown = await response.json().catch(() => undefined);
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ProblemError(
    problemSchema.safeParse(body).data ?? unnamed(response),
    Number.isFinite(seconds) ? seconds : undefined,
  );
};

/** The raw answer of our own origin; throws `ProblemError` for any status of 400 and more, `OfflineError` for none. */
export const send = async (path: string, request: ApiRequest = {}): Promise<Response> => {
  const { method = 'GET', body, headers, signal, patience = PATIENCE } = request;
  const hung = new AbortController();
  const timer = setTimeout(() => hung.abort(), patience);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...backgroundMark(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, hung.signal]) : hung.signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new OfflineError(error);
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok) throw await toError(response);
  return response;
};

/** The JSON of an answer, as the contract types it: our own API checks what it sends, so it is not checked twice. */
export const request = async <T>(path: string, options?: ApiRequest): Promise<T> => {
  const response = await send(path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
};
