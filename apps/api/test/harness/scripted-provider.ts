import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';

/** A call that the desk made to the provider. */
export interface Call {
  method: string;
  referenceId: string | null;
  authorization: string | undefined;
  body: string;
}

/** What the provider does with a call; a Buffer or string is a body, `hold` waits for `letGo`. */
export interface Script {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer | object;
  /** Cuts the connection before anything is answered or in the middle of the body, or goes silent there, or on a byte at a time. */
  cut?: 'before' | 'within' | 'silent' | 'drip';
  /** Answers only once this resolves. */
  after?: Promise<unknown>;
}

/** The provider's side of the wire, answering what a test says; calls that nothing was said for get `in_progress`. */
export class ScriptedProvider {
  readonly calls: Call[] = [];
  /** Nothing is answered before this resolves. */
  after: Promise<unknown> = Promise.resolve();
  private readonly scripts: Script[] = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));
  private references = 0;
  /** By reference: what was submitted, which an answer repeats. */
  private readonly submitted = new Map<string, Applicant>();

  static async start(port = 0): Promise<ScriptedProvider> {
    const provider = new ScriptedProvider();
    await new Promise<void>((resolve) => provider.server.listen(port, '127.0.0.1', resolve));
    return provider;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Says what the next calls get, in order. */
  next(...scripts: Script[]): void {
    this.scripts.push(...scripts);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const referenceId = new URL(request.url ?? '', this.url).searchParams.get('reference_id');
    const { method = '', headers } = request;
    const call = {
      method,
      referenceId,
      authorization: headers.authorization,
      body: Buffer.concat(chunks).toString(),
    };
    this.calls.push(call);
    const script = this.scripts.shift() ?? {
      body: inProgress(referenceId ?? `ref-${++this.references}-${this.port}`),
    };
    await this.after;
    await script.after;
    if (script.cut === 'before') return void request.socket.destroy();
    const body = this.addressed(bytesOf(script.body ?? ''), call);
    response.writeHead(script.status ?? 200, { 'content-type': 'application/json', ...script.headers });
    if (script.cut === undefined) return void response.end(body);
    if (script.cut === 'drip') return drip(response, body);
    response.write(body.subarray(0, body.length / 2), () => {
      if (script.cut === 'within') request.socket.destroy();
    });
  }

  /** A body with the e-mail and country of the submission that the call is about, where it leaves them open. */
  private addressed(body: Buffer, { method, referenceId, body: sent }: Call): Buffer {
    const text = body.toString();
    const about = referenceId ?? /"reference_id":"([^"]+)"/.exec(text)?.[1] ?? '';
    if (method === 'POST') this.submitted.set(about, JSON.parse(sent) as Applicant);
    if (!text.includes(AS_SUBMITTED)) return body;
    const { email = '', country = '' } = this.submitted.get(about) ?? {};
    return Buffer.from(
      text
        .replace(`"email":"${AS_SUBMITTED}"`, `"email":${JSON.stringify(email)}`)
        .replace(`"country":"${AS_SUBMITTED}"`, `"country":${JSON.stringify(country)}`),
    );
  }
}

/** A byte every 20 ms: no gap is long, the whole is. */
function drip(response: ServerResponse, body: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => response.write(body.subarray(sent, ++sent)), 20);
  response.once('close', () => clearInterval(timer));
}

interface Applicant {
  email: string;
  country: string;
}

/** Stands for the e-mail and the country of whoever an answer is about. */
const AS_SUBMITTED = 'as submitted';

function bytesOf(body: string | Buffer | object): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

export const inProgress = (referenceId: string) => ({
  success: true,
  code: 200,
  message: 'The request is being processed. Please wait for completion.',
  reference_id: referenceId,
  status: 'in_progress',
  requested_at: '2026-11-23T09:00:00.000Z',
});

const EXAMPLES = new URL('../../../../libs/provider-protocol/examples/', import.meta.url);

/** A published body, byte for byte. */
export const publishedBytes = (name: string): Buffer => readFileSync(new URL(`${name}.json`, EXAMPLES));

interface PublishedBody {
  reference_id: string;
  result: { [key: string]: unknown; verification_status: string; declined_reasons_list: string[] };
  [key: string]: unknown;
}

/** A published body about another reference and whoever was submitted, changed where a test needs it. */
export function published(
  name: string,
  referenceId: string,
  changes: { result?: object; [key: string]: unknown } = {},
): PublishedBody {
  const body = JSON.parse(publishedBytes(name).toString()) as PublishedBody;
  return {
    ...body,
    ...changes,
    reference_id: referenceId,
    result: { ...body.result, email: AS_SUBMITTED, country: AS_SUBMITTED, ...changes.result },
  };
}
