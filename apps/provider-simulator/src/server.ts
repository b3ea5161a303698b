import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VERIFICATION_PATH } from '@desk/provider-protocol';
import { CONTROL_PATH, handleControl } from './control/route.ts';
import type { Desk } from './desk.ts';
import { handleProtocol } from './protocol/route.ts';
import { problem } from './wire/reply.ts';
import { send } from './wire/send.ts';

export interface RunningServer {
  url: string;
  /** Stops listening and cuts what is still open, calls that hang included. */
  close: () => Promise<void>;
}

async function route(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(`http://simulator${request.url ?? '/'}`);
  if (url.pathname === VERIFICATION_PATH) return handleProtocol(desk, request, response, url);
  if (url.pathname.startsWith(CONTROL_PATH)) return handleControl(desk, request, response, url);
  send(response, problem(404, 'NOT_FOUND', 'Not found'));
}

/** Listens on the settings' address. Rejects with the system's error when that cannot be had. */
export async function startServer(desk: Desk): Promise<RunningServer> {
  const server = createServer((request, response) => {
    // What fails here is a client that went away while it sent; there is nobody left to answer.
    route(desk, request, response).catch(() => response.destroy());
  });
  const { host, port } = desk.settings;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
