import { textRuns } from '../../../../shared/hostileCharacters.ts';
import type { BodyPiece } from './decodeUtf8.ts';

/** A stretch of a body as it is shown: its text, or a mark in place of what would not be seen. */
export type BodyRun = { text: string } | { mark: string };

/** Line ends and tabs lay the text out; every other control or invisible character is shown as a mark. */
const LAYOUT = new Set(['\n', '\t']);

/** More marks than this are not put on the page: a browser lays each out apart, and a hundred thousand stop it for a minute. */
const MOST_MARKS = 2_000;

const byteName = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');

const runsOf = (piece: BodyPiece): BodyRun[] =>
  'byte' in piece
    ? [{ mark: byteName(piece.byte) }]
    : textRuns(piece.text).map(({ text, mark }) =>
        mark === undefined || LAYOUT.has(text) ? { text } : { mark },
      );

/** What is shown of the pieces: a character's picture or name, the number of a byte that is no text; up to `most` marks. */
export const bodyRuns = (
  pieces: readonly BodyPiece[],
  most = MOST_MARKS,
): { runs: BodyRun[]; cut: boolean } => {
  const runs: BodyRun[] = [];
  let marks = 0;
  for (const piece of pieces) {
    for (const run of runsOf(piece)) {
      if ('mark' in run && (marks += 1) > most) return { runs, cut: true };
      const last = runs.at(-1);
      if (last && 'text' in last && 'text' in run) last.text += run.text;
      else runs.push(run);
    }
  }
  return { runs, cut: false };
};
