import { wayToPostgres, type WayToPostgres } from './way-to-postgres.ts';

/** A way to Postgres on which it says good-bye, when told so, in one piece with its next word that it is ready. */
export interface HastyLine extends WayToPostgres {
  sayGoodbye: () => void;
}

const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
const FIELDS = 'SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0';
const GOODBYE = Buffer.concat([Buffer.from('E'), int32(4 + FIELDS.length), Buffer.from(FIELDS, 'latin1')]);

export async function hastyLine(database: string): Promise<HastyLine> {
  let goodbye = false;
  const way = await wayToPostgres(database, (near, far) => {
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => {
      const last = goodbye && bytes.subarray(-READY.length).equals(READY);
      if (!last) return near.write(bytes);
      goodbye = false;
      return near.end(Buffer.concat([bytes, GOODBYE]));
    });
  });
  return { ...way, sayGoodbye: () => void (goodbye = true) };
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
