import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { json, problem, reply, type Reply } from '../wire/reply.ts';
import { send, sendHead } from '../wire/send.ts';
import type { Fault } from './fault.ts';

/** What a fault needs of the call it spoils. */
export interface Spoiled {
  response: ServerResponse;
  /** Does what the call asks for and gives its proper answer. */
  perform: () => Reply;
  /** To be told of every answer whose head is sent. */
  answered: (reply: Reply) => void;
}

/** Answers, or does not answer, as the fault says. */
export async function inflict(fault: Fault, { response, perform, answered }: Spoiled): Promise<void> {
  switch (fault.kind) {
    case 'status':
    case 'body': {
      const answer = fault.kind === 'status' ? statusReply(fault) : bodyReply(fault);
      answered(answer);
      return send(response, answer);
    }
    case 'hang':
      return;
    case 'reset':
      return cut(response);
    case 'accept-then-reset':
      perform();
      return cut(response);
    case 'truncate': {
      const answer = perform();
      answered(answer);
      sendHead(response, answer);
      response.write(answer.body.subarray(0, Math.floor(answer.body.byteLength / 2)), () => {
        response.destroy();
      });
      return;
    }
    case 'drip': {
      const answer = perform();
      answered(answer);
      return drip(response, answer, fault.everyMs);
    }
    case 'delay': {
      await pause(response, fault.ms);
      if (response.destroyed) return;
      const answer = perform();
      answered(answer);
      return send(response, answer);
    }
  }
}

function cut({ socket }: ServerResponse): void {
  socket?.resetAndDestroy();
}

async function drip(response: ServerResponse, answer: Reply, everyMs: number): Promise<void> {
  sendHead(response, answer);
  for (const byte of answer.body) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await pause(response, everyMs);
  }
  response.end();
}

/** Waits, but no longer than the client does. */
async function pause(response: ServerResponse, ms: number): Promise<void> {
  const gone = new AbortController();
  const abort = () => gone.abort();
  response.once('close', abort);
  await wait(ms, undefined, { signal: gone.signal }).catch(() => undefined);
  response.off('close', abort);
}

function statusReply({ status, headers, body }: Extract<Fault, { kind: 'status' }>): Reply {
  const answer =
    body === undefined
      ? problem(status, 'ERROR', 'The request could not be completed due to an error.')
      : typeof body === 'string'
        ? reply(status, 'text/plain; charset=utf-8', body)
        : json(status, body);
  return { ...answer, headers: { ...answer.headers, ...lowerCased(headers) } };
}

function bodyReply({ status, contentType, body }: Extract<Fault, { kind: 'body' }>): Reply {
  return reply(status, contentType, typeof body === 'string' ? body : Buffer.from(body.base64, 'base64'));
}

const lowerCased = (headers: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
