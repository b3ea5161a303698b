import { bodyRuns, type BodyRun } from './bodyRuns.ts';
import { cutBefore, decodeUtf8, utf8Text, type BodyPiece } from './decodeUtf8.ts';
import { prettyJson } from './prettyJson.ts';

/** More than this is not put on the page: it can be downloaded. */
const VIEW_BYTES = 100_000;

/** Beyond this a body is not even laid out. */
const PRETTY_BYTES = 2_000_000;

const BYTE_ORDER_MARK = '\uFEFF';

export interface BodyView {
  runs: BodyRun[];
  /** Whether the end is missing from the view. */
  cut: boolean;
}

const viewOf = (pieces: BodyPiece[], cut: boolean): BodyView => {
  const { runs, cut: marksCut } = bodyRuns(pieces);
  return { runs, cut: cut || marksCut };
};

/** The exact text, or as much of its start as is shown. */
export const exactView = (bytes: Uint8Array, limit = VIEW_BYTES): BodyView => {
  const end = cutBefore(bytes, limit);
  return viewOf(decodeUtf8(bytes.subarray(0, end)), end < bytes.length);
};

/** A body's text where it is good UTF-8 and of a bearable size; null where it is not. */
export const wholeText = (bytes: Uint8Array): string | null =>
  bytes.length > PRETTY_BYTES ? null : utf8Text(bytes);

/** The text without the mark that it may begin with, which JSON does not allow and the desk overlooks. */
export const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;

/** The body laid out on lines, cut after a whole one; null unless it is JSON in good UTF-8 and of a bearable size. */
export const prettyView = (bytes: Uint8Array, limit = VIEW_BYTES): BodyView | null => {
  const text = wholeText(bytes);
  if (text === null) return null;
  const json = withoutMark(text);
  const pretty = prettyJson(json, limit);
  if (pretty === null) return null;
  const shown = text.slice(0, text.length - json.length) + pretty;
  if (shown.length <= limit) return viewOf([{ text: shown }], false);
  const lineEnd = shown.lastIndexOf('\n', limit);
  return viewOf([{ text: shown.slice(0, lineEnd > 0 ? lineEnd : limit) }], true);
};
