const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Strings whole, each bracket, comma and colon alone, then numbers and words. White space between them falls away. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * The tokens of a JSON text as they are written, or null where it is none. To be copied, never read into a value and written again: so a
 * repeated key, the order of keys, `1.10` and a number beyond a double's reach stay what the provider sent.
 */
export const jsonTokens = (text: string): string[] | null => (isJson(text) ? text.match(TOKENS) : null);
