import { connect, createServer, type AddressInfo } from 'node:net';

/** A way to Postgres on which it says good-bye, when told so, in one piece with its next word that it is ready. */
export interface HastyLine {
  url: string;
  sayGoodbye: () => void;
  close: () => void;
}

const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
const FIELDS = 'SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0';
const GOODBYE = Buffer.concat([Buffer.from('E'), int32(4 + FIELDS.length), Buffer.from(FIELDS, 'latin1')]);

export async function hastyLine(database: string): Promise<HastyLine> {
  const { port, hostname } = new URL(database);
  let goodbye = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => {
      if (!goodbye || !bytes.subarray(-READY.length).equals(READY)) return near.write(bytes);
      goodbye = false;
      near.end(Buffer.concat([bytes, GOODBYE]));
      return far.destroy();
    });
    near.on('close', () => far.destroy()).on('error', () => far.destroy());
    far.on('close', () => near.destroy()).on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(database);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: url.href, sayGoodbye: () => void (goodbye = true), close: () => server.close() };
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
