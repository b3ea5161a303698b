import type { Socket } from 'node:net';

export type Side = 'client' | 'server';

/** One connection through a proxy: a client's, and ours to the server for it. */
export class Link {
  constructor(
    readonly client: Socket,
    readonly server: Socket,
  ) {}

  get open(): boolean {
    return !this.client.destroyed && !this.server.destroyed;
  }

  /** Resets both halves: what is under way is lost, as when a cable is cut. */
  cut(): void {
    cut(this.client);
    cut(this.server);
  }
}

/** Node (20) fails to reset a socket that is being shut down, and then never closes it. */
const cut = (socket: Socket) => (socket.writableEnded ? socket.destroy() : socket.resetAndDestroy());
