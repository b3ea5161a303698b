/** Every text in a JSON value, however nested, in order. Without recursion: an answer may nest deeper than the stack. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const texts: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'object' && next !== null) {
      const inner: unknown[] = Object.values(next);
      for (let at = inner.length - 1; at >= 0; at--) left.push(inner[at]);
    }
  }
  return texts;
}
