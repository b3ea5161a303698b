import { cutBefore, decodeUtf8, type BodyPiece } from './decodeUtf8.ts';
import { prettyJson } from './prettyJson.ts';

/** More than this is not put on the page: it can be downloaded. */
const VIEW_BYTES = 100_000;

/** Beyond this a body is not even laid out. */
const PRETTY_BYTES = 2_000_000;

export interface BodyView {
  pieces: BodyPiece[];
  /** Whether the end is missing from the view. */
  cut: boolean;
}

/** The exact text, or as much of its start as is shown. */
export const exactView = (bytes: Uint8Array, limit = VIEW_BYTES): BodyView => {
  const end = cutBefore(bytes, limit);
  return { pieces: decodeUtf8(bytes.subarray(0, end)), cut: end < bytes.length };
};

/** The body laid out on lines, cut after a whole one; null unless it is JSON in good UTF-8 and of a bearable size. */
export const prettyView = (bytes: Uint8Array, limit = VIEW_BYTES): BodyView | null => {
  if (bytes.length > PRETTY_BYTES) return null;
  const [whole, ...others] = decodeUtf8(bytes);
  if (whole === undefined || !('text' in whole) || others.length > 0) return null;
  const pretty = prettyJson(whole.text);
  if (pretty === null) return null;
  if (pretty.length <= limit) return { pieces: [{ text: pretty }], cut: false };
  const lineEnd = pretty.lastIndexOf('\n', limit);
  return { pieces: [{ text: pretty.slice(0, lineEnd > 0 ? lineEnd : limit) }], cut: true };
};
