import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  sendHead(response, { status, headers, body });
  response.end(body);
}

/** The head of a whole answer, length included, for faults that then break off. */
export function sendHead(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': body.byteLength });
}
