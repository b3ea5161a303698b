import { jsonTokens } from './jsonTokens.ts';

const INDENT = '  ';

const isOpening = (token: string | undefined) => token === '{' || token === '[';
const isClosing = (token: string | undefined) => token === '}' || token === ']';

/**
 * JSON laid out on lines, or null where it is none. Ends soon after `most` characters: the indents alone of what is nested a hundred
 * thousand levels deep would be more than a browser can hold.
 */
export const prettyJson = (text: string, most = Infinity): string | null => {
  const tokens = jsonTokens(text);
  if (tokens === null) return null;
  let depth = 0;
  const line = () => `\n${INDENT.repeat(depth)}`;
  let pretty = '';
  for (const [index, token] of tokens.entries()) {
    if (pretty.length > most) break;
    if (isOpening(token)) {
      depth += 1;
      pretty += isClosing(tokens[index + 1]) ? token : token + line();
    } else if (isClosing(token)) {
      depth -= 1;
      pretty += isOpening(tokens[index - 1]) ? token : line() + token;
    } else if (token === ',') pretty += token + line();
    else pretty += token === ':' ? ': ' : token;
  }
  return pretty;
};
