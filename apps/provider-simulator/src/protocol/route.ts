import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk.ts';
import type { Call } from '../faults/fault-list.ts';
import { inflict } from '../faults/inflict.ts';
import { OPERATIONS, type Operation } from '../ledger/counts.ts';
import { parseJson, readBody } from '../wire/read-body.ts';
import { problem, type Reply } from '../wire/reply.ts';
import { send } from '../wire/send.ts';
import { isAuthorized } from './authorize.ts';
import { ask, submit } from './calls.ts';

/** A call of the protocol: counted, spoiled by a fault if one waits for it, else answered. */
export async function handleProtocol(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const method = OPERATIONS.find((operation) => operation === request.method);
  if (!method) {
    const refused = problem(405, 'METHOD_NOT_ALLOWED', 'Method not allowed');
    return send(response, { ...refused, headers: { ...refused.headers, allow: OPERATIONS.join(', ') } });
  }
  // A reset in the middle of a call leaves the counts that the call began in.
  const { counts } = desk;
  counts.arrived(method);
  response.once('close', () => counts.ended());

  const body = await readBody(request);
  const sent = body && isJson(request) ? parseJson(body) : {};
  const call = identify(desk, method, sent, url);
  if (call.email !== undefined) counts.from(method, call.email);

  const perform = () => {
    if (!isAuthorized(request.headers.authorization, desk.settings)) return unauthorized();
    if (body === null) return problem(413, 'PAYLOAD_TOO_LARGE', 'Request body is too large');
    return method === 'POST' ? submit(desk, sent) : ask(desk, call.referenceId);
  };
  const answered = (reply: Reply) => counts.answered(method, reply);
  const fault = desk.faults.take(call);
  if (fault) {
    counts.faults += 1;
    return inflict(fault, { response, perform, answered });
  }
  const reply = perform();
  answered(reply);
  send(response, reply);
}

/** Only JSON is read as such; a body of another type has no fields. */
const isJson = (request: IncomingMessage) =>
  /^application\/json\b/i.test(request.headers['content-type'] ?? '');

function identify(desk: Desk, method: Operation, sent: unknown, url: URL): Call {
  if (method === 'POST') {
    const email = typeof sent === 'object' && sent !== null && 'email' in sent ? sent.email : undefined;
    return { method, email: typeof email === 'string' ? email : undefined, referenceId: undefined };
  }
  const referenceId = url.searchParams.get('reference_id') ?? undefined;
  return { method, referenceId, email: desk.ledger.find(referenceId ?? '')?.email };
}

function unauthorized(): Reply {
  const refused = problem(401, 'UNAUTHORIZED', 'Invalid API key or secret key');
  return { ...refused, headers: { ...refused.headers, 'www-authenticate': 'Basic realm="provider"' } };
}
