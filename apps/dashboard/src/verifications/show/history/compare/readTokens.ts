import { emptyObject, leaf, nameOfField, nameOfPlace, type Comparable } from './comparable.ts';

export interface ReadOptions {
  /** How many levels are told apart; what is nested deeper is one leaf, compared whole. */
  deepest: number;
  /** Whether items of lists are matched by their place alone. */
  byPlace: boolean;
  /** Reading stops after so many values. */
  most: number;
}

export interface ReadJson {
  value: Comparable;
  /** Whether the values were more than `most`: `value` is a part of them then, and no good for a comparison. */
  tooMany: boolean;
  /** Whether an object names a key twice. */
  twice: boolean;
  /** Whether something was nested deeper than `deepest`. */
  deep: boolean;
  /** How many items the longest list has. */
  longest: number;
}

const OPENING = new Set(['{', '[']);
const CLOSING = new Set(['}', ']']);

/** Reads the tokens of a JSON text without losing any of it: numbers stay as written, a name that comes twice is there twice. */
export const readTokens = (tokens: readonly string[], { deepest, byPlace, most }: ReadOptions): ReadJson => {
  const found = { tooMany: false, twice: false, deep: false, longest: 0 };
  let at = 0;
  let values = 0;
  const token = () => tokens[at] ?? '';
  const goesOn = () => !found.tooMany && !CLOSING.has(token()) && at < tokens.length;

  const readWhole = (): Comparable => {
    const start = at;
    let depth = 0;
    do {
      if (OPENING.has(token())) depth += 1;
      if (CLOSING.has(token())) depth -= 1;
      at += 1;
    } while (depth > 0);
    found.deep = true;
    return leaf('deep', tokens.slice(start, at).join(''));
  };

  const readList = (depth: number): Comparable => {
    const items: Comparable[] = [];
    while (goesOn()) {
      items.push(readValue(depth + 1));
      if (token() === ',') at += 1;
    }
    found.longest = Math.max(found.longest, items.length);
    if (!byPlace || items.length === 0) return items;
    return Object.assign(
      emptyObject(),
      Object.fromEntries(items.map((item, place) => [nameOfPlace(place), item])),
    );
  };

  const readObject = (depth: number): Comparable => {
    const object = emptyObject();
    const seen = new Map<string, number>();
    while (goesOn()) {
      const name = JSON.parse(token()) as string;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      found.twice ||= nth > 1;
      at += 2;
      object[nameOfField(name, nth)] = readValue(depth + 1);
      if (token() === ',') at += 1;
    }
    return object;
  };

  const readValue = (depth: number): Comparable => {
    values += 1;
    if (values > most) found.tooMany = true;
    const first = token();
    if (OPENING.has(first)) {
      if (depth >= deepest && !CLOSING.has(tokens[at + 1] ?? '')) return readWhole();
      at += 1;
      const value = first === '[' ? readList(depth) : readObject(depth);
      at += 1;
      return value;
    }
    at += 1;
    return first.startsWith('"') ? leaf('string', JSON.parse(first) as string) : leaf('word', first);
  };

  return { value: readValue(0), ...found };
};
