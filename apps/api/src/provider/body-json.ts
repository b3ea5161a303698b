/** A body as JSON; undefined when it is none. A byte-order mark before it is passed over. */
export function bodyJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
