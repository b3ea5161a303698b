import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** A reader who takes less than a chunk (64 kB) in this long holds a connection and a snapshot that others wait for. */
const STALLED_MS = 60_000;

/**
 * Sends a CSV as it is made. When making it fails midway the connection is cut (by `pipeline`), so that no client takes
 * the part for the whole; before the first byte the error is answered like any other. A reader who leaves is no error
 * of ours; `pipeline` ends the generator then.
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
  // The end of the file, which nobody waits for any more.
  response.setTimeout(STALLED_MS, () => response.destroy());
  if (first.done !== true) response.write(first.value);
  try {
    await pipeline(Readable.from(takenInTime(chunks, response), { objectMode: false }), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function* takenInTime(chunks: AsyncGenerator<Buffer>, response: Response): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const stalled = setTimeout(() => response.destroy(), STALLED_MS);
    try {
      yield chunk;
    } finally {
      clearTimeout(stalled);
    }
  }
}
