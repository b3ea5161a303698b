import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to Postgres on which, when told so, nothing arrives any more though it stays open. */
export interface StallingLine {
  url: string;
  stall: () => void;
  /** For what is said from now on. */
  pass: () => void;
  close: () => void;
}

export async function stallingLine(database: string): Promise<StallingLine> {
  const { port, hostname } = new URL(database);
  const sockets = new Set<Socket>();
  let stalled = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => stalled || to.write(bytes));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(database);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    stall: () => void (stalled = true),
    pass: () => void (stalled = false),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
