import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/**
 * Sends a CSV as it is made. When making it fails midway the connection is cut, so that no client takes the part for
 * the whole; before the first byte the error is answered like any other.
 */
export async function sendCsv(
  response: Response,
  name: string,
  chunks: AsyncGenerator<Buffer>,
): Promise<void> {
  const first = await chunks.next();
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.setHeader('Cache-Control', 'no-store');
  if (first.done !== true) response.write(first.value);
  // pipeline() destroys both ends on an error of either, and ends the generator when the client has left.
  await pipeline(Readable.from(chunks, { objectMode: false }), response).catch((error: unknown) => {
    response.destroy();
    if (!response.headersSent) throw error;
  });
}
