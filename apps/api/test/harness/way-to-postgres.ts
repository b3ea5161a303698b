import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** An address that leads to a database by way of this process. */
export interface WayToPostgres {
  url: string;
  close: () => void;
}

/** @param join hands on what either side of a new connection says; an end or an error of one side ends the other */
export async function wayToPostgres(
  database: string,
  join: (near: Socket, far: Socket) => void,
): Promise<WayToPostgres> {
  const { port, hostname } = new URL(database);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
    }
    join(near, far);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(database);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
