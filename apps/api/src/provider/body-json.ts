import { isDeepStrictEqual } from 'node:util';

/** A body's text, without the byte-order mark that it may begin with. */
export const bodyText = (body: Buffer): string => body.toString('utf8').replace(/^\uFEFF/, '');

/** A body as JSON; undefined when it is none. */
export function bodyJson(body: Buffer): unknown {
  try {
    return JSON.parse(bodyText(body)) as unknown;
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
