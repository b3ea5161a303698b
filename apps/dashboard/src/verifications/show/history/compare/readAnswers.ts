import { decodeUtf8 } from '../answer/decodeUtf8.ts';
import { wholeText, withoutMark } from '../answer/bodyView.ts';
import { jsonTokens } from '../answer/jsonTokens.ts';
import { leaf, type Comparable } from './comparable.ts';
import { readTokens } from './readTokens.ts';

/** What a reader must know of how two answers were compared. */
export type Caveat = { kind: 'text' | 'bytes' | 'twice' | 'long' } | { kind: 'deep'; levels: number };

/** Two answers made ready to be compared; null where they are too large for it. */
export interface Readable {
  before: Comparable;
  after: Comparable;
  asText: boolean;
  caveats: Caveat[];
}

/** More values than this are not compared one by one: nobody reads them, and the page would stop. */
const MOST_VALUES = 10_000;

/** More items than this are not matched with each other, which takes the square of their number. */
const MOST_MATCHED = 1_000;

/** Levels that are told apart: as many as there are values for. */
const DEPTHS = [64, 16, 8, 4, 2, 1];

/** More text than this has no lines that a person would compare. */
const MOST_TEXT = 2_000_000;

type Bodies = readonly [Uint8Array, Uint8Array];
type Tokens = readonly [string[], string[]];

const readAt = ([one, other]: Tokens, deepest: number, byPlace: boolean): Readable | null => {
  const options = { deepest, byPlace, most: MOST_VALUES };
  const before = readTokens(one, options);
  const after = readTokens(other, options);
  if (before.tooMany || after.tooMany) return null;
  if (!byPlace && Math.max(before.longest, after.longest) > MOST_MATCHED)
    return readAt([one, other], deepest, true);
  const caveats: Caveat[] = [
    ...(before.twice || after.twice ? [{ kind: 'twice' } as const] : []),
    ...(before.deep || after.deep ? [{ kind: 'deep', levels: deepest } as const] : []),
    ...(byPlace ? [{ kind: 'long' } as const] : []),
  ];
  return { before: before.value, after: after.value, asText: false, caveats };
};

/** Bytes as text in which one that belongs to no character is a surrogate alone (U+DC80 to U+DCFF), as no text has it. */
const textOf = (bytes: Uint8Array): string =>
  decodeUtf8(bytes)
    .map((piece) => ('text' in piece ? piece.text : String.fromCharCode(0xdc00 + piece.byte)))
    .join('');

const readText = (bodies: Bodies): Readable | null => {
  if (bodies.some((bytes) => bytes.length > MOST_TEXT)) return null;
  const [before = [], after = []] = bodies.map((bytes) =>
    textOf(bytes)
      .split('\n')
      .map((line) => leaf('line', line)),
  );
  // Matching line by line is for texts that people write, not for a million lines of nothing.
  if (Math.max(before.length, after.length) > MOST_MATCHED) return null;
  const good = bodies.every((bytes) => wholeText(bytes) !== null);
  return {
    before,
    after,
    asText: true,
    caveats: [{ kind: 'text' }, ...(good ? [] : [{ kind: 'bytes' } as const])],
  };
};

const tokensOf = (bytes: Uint8Array): string[] | null => {
  const text = wholeText(bytes);
  return text === null ? null : jsonTokens(withoutMark(text));
};

/** Two answers side by side: as JSON where both are, by the deepest level that both bear, else as lines of text. */
export const readAnswers = (before: Uint8Array, after: Uint8Array): Readable | null => {
  const tokens = [tokensOf(before), tokensOf(after)] as const;
  const [one, other] = tokens;
  if (one === null || other === null) return readText([before, after]);
  for (const deepest of DEPTHS) {
    const read = readAt([one, other], deepest, false);
    if (read) return read;
  }
  return null;
};
