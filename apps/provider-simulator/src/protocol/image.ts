import { createHash } from 'node:crypto';

/** What is kept of a submitted image: never the picture. Bytes and SHA-256 are of the decoded picture. */
export type ImageTrace = { kind: 'url'; url: string } | { kind: 'base64'; bytes: number; sha256: string };

const isUrl = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Padding may be missing, as many encoders leave it out; a data URI is neither a link nor base64. */
const isBase64 = (text: string) => text.length >= 4 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/** Null for what is neither a URL nor base64. */
export function traceImage(text: string): ImageTrace | null {
  if (isUrl(text)) return { kind: 'url', url: text };
  if (!isBase64(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return {
    kind: 'base64',
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
