import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What is said to Postgres in one piece; more than one keeps it from waiting for the rest. */
const CHUNK_BYTES = 256 * 1024;

/** Writes rows in COPY's text form. @param target the table and its columns */
export async function copyInto(client: ClientBase, target: string, text: Uint8Array | string): Promise<void> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const chunks = function* () {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
  };
  await pipeline(Readable.from(chunks()), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}
