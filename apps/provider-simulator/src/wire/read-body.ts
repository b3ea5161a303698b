import type { IncomingMessage } from 'node:http';

/** Three images of 16 MB are 67 MB as base64; the rest is room for the JSON around them. */
const MAX_BYTES = 72 * 1024 * 1024;

/** The whole body of a request, or null when it is larger than any submission (it is read to its end all the same). */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes <= MAX_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes <= MAX_BYTES ? Buffer.concat(chunks) : null;
}

/** A body as JSON; undefined when it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
