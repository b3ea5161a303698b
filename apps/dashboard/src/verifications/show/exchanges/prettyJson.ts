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

const INDENT = '  ';

/**
 * JSON laid out on lines, or null where it is none. Tokens are copied, never read and written again: a repeated key, the order of
 * keys, `1.10` and a number beyond a double's reach stay as the provider wrote them.
 */
export const prettyJson = (text: string): string | null => {
  if (!isJson(text)) return null;
  const tokens = text.match(TOKENS) ?? [];
  let depth = 0;
  const line = () => `\n${INDENT.repeat(depth)}`;
  let pretty = '';
  tokens.forEach((token, index) => {
    if (token === '{' || token === '[') {
      const empty = tokens[index + 1] === '}' || tokens[index + 1] === ']';
      depth += 1;
      pretty += empty ? token : token + line();
    } else if (token === '}' || token === ']') {
      depth -= 1;
      const empty = tokens[index - 1] === '{' || tokens[index - 1] === '[';
      pretty += empty ? token : line() + token;
    } else if (token === ',') pretty += token + line();
    else pretty += token === ':' ? ': ' : token;
  });
  return pretty;
};
