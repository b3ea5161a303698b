import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

/** How long a client may take for what, and how much of it there may be. */
export interface ServerLimits extends Pick<
  ServerOptions,
  'headersTimeout' | 'requestTimeout' | 'keepAliveTimeout' | 'maxHeaderSize' | 'connectionsCheckingInterval'
> {
  maxHeadersCount: number;
  maxConnections: number;
  /** Without a byte either way: of a client who takes no answer. More than anything here takes to begin one. */
  timeout: number;
}

export const SERVER_LIMITS: ServerLimits = {
  headersTimeout: 15_000,
  // 70 MB over a line of 80 kB a second. Bodies without images have a deadline of their own (`json-body.ts`).
  requestTimeout: 900_000,
  connectionsCheckingInterval: 5_000,
  // Longer than the minute that reverse proxies keep a connection: of two that let go at once, the proxy's next request is lost.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
  maxHeadersCount: 100,
  // So that clients leave the process descriptors for Postgres and the provider.
  maxConnections: 4_000,
  timeout: 600_000,
};

/** A server that waits for nobody for ever. */
export function limitedServer(
  answer: RequestListener,
  { maxHeadersCount, maxConnections, timeout, ...options }: ServerLimits = SERVER_LIMITS,
): Server {
  return Object.assign(createServer(options, answer), { maxHeadersCount, maxConnections, timeout });
}

/** Express on such a server, in production and in tests. */
export class DeskAdapter extends ExpressAdapter {
  override initHttpServer(): void {
    this.httpServer = limitedServer(this.getInstance<RequestListener>());
  }
}
