import { isDeepStrictEqual } from 'node:util';

/** A body as JSON; undefined when it is none. A byte-order mark before it is passed over. */
export function bodyJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a body says the same as `json`, in whatever order of keys. */
export function saysSame(body: Buffer, json: unknown): boolean {
  try {
    return isDeepStrictEqual(bodyJson(body), json);
  } catch {
    // Nested beyond what can be compared: telling of a change too many is the safe side.
    return false;
  }
}
