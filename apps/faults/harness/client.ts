import { randomUUID } from 'node:crypto';
import type {
  ExchangeList,
  ExportRecord,
  RecheckResult,
  ReviewInput,
  Submission,
  VerificationDetail,
  VerificationPage,
} from '@desk/contract';

/** The first account of every desk of the suite. */
export const ADMIN = { email: 'admin@example.com', password: 'an admin of the faults' };

/** The smallest PNG there is: one transparent pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** An e-mail that no case has yet; its words tell the simulator what to answer. */
export const applicant = (words = 'accepted'): string => `${words}+${randomUUID()}@example.com`;

/** What the API answered. */
export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Somebody signed in, who calls whichever replica they are told to. */
export class Client {
  private constructor(
    readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string): Promise<Client> {
    const answer = await send(url, 'POST', '/api/session', '', ADMIN);
    if (answer.status !== 201) throw new Error(`Signing in was answered ${answer.status}`);
    return new Client(
      url,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    );
  }

  /** The same session at another replica. */
  at(url: string): Client {
    return new Client(url, this.cookie);
  }

  submit(email: string, headers: Record<string, string> = {}): Promise<Answer<VerificationDetail>> {
    const body: Submission = {
      email,
      country: 'IN',
      selfieImage: PNG,
      document: { frontImage: PNG, backImage: PNG },
    };
    return this.call('POST', '/api/verifications', body, headers);
  }

  detail(id: string): Promise<Answer<VerificationDetail>> {
    return this.call('GET', `/api/verifications/${id}`);
  }

  list(query: Record<string, string> = {}): Promise<Answer<VerificationPage>> {
    return this.call('GET', `/api/verifications?${new URLSearchParams(query).toString()}`);
  }

  exchanges(id: string): Promise<Answer<ExchangeList>> {
    return this.call('GET', `/api/verifications/${id}/exchanges`);
  }

  recheck(id: string): Promise<Answer<RecheckResult>> {
    return this.call('POST', `/api/verifications/${id}/recheck`);
  }

  sendAgain(id: string, reason: string): Promise<Answer<VerificationDetail>> {
    return this.call('POST', `/api/verifications/${id}/send-again`, { reason });
  }

  notSent(id: string, reason: string): Promise<Answer<VerificationDetail>> {
    return this.call('POST', `/api/verifications/${id}/not-sent`, { reason });
  }

  review(id: string, review: ReviewInput): Promise<Answer<unknown>> {
    return this.call('PUT', `/api/verifications/${id}/review`, review);
  }

  exported(id: string): Promise<Answer<ExportRecord>> {
    return this.call('GET', `/api/exports/${id}`);
  }

  createExport(filter: object = {}): Promise<Answer<ExportRecord>> {
    return this.call('POST', '/api/exports', filter);
  }

  /** An export's file, unread, for a reader who takes it as slowly as they like or leaves. */
  download(id: string, signal?: AbortSignal): Promise<Response> {
    // With `close`, fetch takes every end of the connection for the end of the file.
    const headers = { connection: 'keep-alive' };
    return send(this.url, 'GET', `/api/exports/${id}/file`, this.cookie, undefined, headers, signal);
  }

  /** Evidence as it was handed in or came. */
  async bytes(path: string): Promise<{ status: number; bytes: Buffer }> {
    const response = await send(this.url, 'GET', path, this.cookie);
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  live(): Promise<Answer<unknown>> {
    return this.call('GET', '/api/health/live');
  }

  ready(): Promise<Answer<{ status?: string; code?: string; facts?: Record<string, unknown> }>> {
    return this.call('GET', '/api/health/ready');
  }

  /** @throws when there is no whole answer, as after a kill */
  async call<Body>(
    method: string,
    path: string,
    input?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await send(this.url, method, path, this.cookie, input, headers);
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  }
}

const send = (
  url: string,
  method: string,
  path: string,
  cookie: string,
  input?: unknown,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Response> =>
  fetch(url + path, {
    method,
    signal,
    // A connection for each call: one that is kept may be to a process that was killed since.
    headers: { cookie, connection: 'close', ...(input !== undefined && JSON_BODY), ...headers },
    ...(input !== undefined && { body: JSON.stringify(input) }),
  });

const JSON_BODY = { 'content-type': 'application/json' };
