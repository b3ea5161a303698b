import { createScanner } from 'jsonc-parser';

/** Deeper than any key that is read or shown. */
const DEEPEST = 100;

/**
 * Whether an object of a JSON text names the same key twice, however spelled (`"a"` and `"\u0061"`), where RFC 8259
 * (section 4) leaves open which of them counts. By tokens and not by a tree, since nesting without end must not use up the
 * stack. @param text valid JSON
 */
export function hasDuplicateKeys(text: string): boolean {
  const scanner = createScanner(text, true);
  const open: Set<string>[] = [];
  let depth = 0;
  let written = '';
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan())
    switch (text.charAt(scanner.getTokenOffset())) {
      case '{':
        if (++depth <= DEEPEST) open.push(new Set());
        break;
      case '}':
        if (depth-- <= DEEPEST) open.pop();
        break;
      case '"':
        written = scanner.getTokenValue();
        break;
      case ':': {
        const keys = depth <= DEEPEST ? open.at(-1) : undefined;
        if (keys?.has(written)) return true;
        keys?.add(written);
      }
    }
  return false;
}
