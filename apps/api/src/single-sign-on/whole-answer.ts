/** An answer of which no end was in sight. */
export class EndlessAnswer extends Error {}

/**
 * As `fetch`, but the answer is whole when it is given, so that the request's deadline holds for all of it, and takes no more
 * memory than `most` bytes.
 * @throws EndlessAnswer
 */
export async function wholeAnswer(url: string, request: RequestInit, most: number): Promise<Response> {
  const { body, status, statusText, headers } = await fetch(url, request);
  const chunks: Uint8Array[] = [];
  let room = most;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    room -= chunk.length;
    if (room < 0) throw new EndlessAnswer(`An answer of more than ${most} bytes`);
    chunks.push(chunk);
  }
  // Some statuses have no body, not even an empty one.
  return new Response(body && Buffer.concat(chunks), { status, statusText, headers });
}
