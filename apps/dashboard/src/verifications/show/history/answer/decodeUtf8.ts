/** A stretch of a body: text that is valid UTF-8, or one byte that belongs to no character. */
export type BodyPiece = { text: string } | { byte: number };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that are UTF-8 to the last; null for others. A byte-order mark and every U+FFFD of the bytes' own stay. */
export const utf8Text = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};

/** How many bytes a character takes, by its first byte; 0 where no character starts with it (RFC 3629). */
const characterLength = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
};

const characterAt = (bytes: Uint8Array, start: number): string | null => {
  const length = characterLength(bytes[start] ?? 0);
  return length === 0 ? null : utf8Text(bytes.subarray(start, start + length));
};

/**
 * Bytes as text without losing one: a byte that is not UTF-8 is named instead of becoming U+FFFD, which a body may
 * hold of its own.
 */
export const decodeUtf8 = (bytes: Uint8Array): BodyPiece[] => {
  const whole = utf8Text(bytes);
  if (whole !== null) return [{ text: whole }];

  const pieces: BodyPiece[] = [];
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const character = characterAt(bytes, at);
    if (character !== null) {
      text += character;
      at += characterLength(bytes[at] ?? 0);
      continue;
    }
    if (text !== '') pieces.push({ text });
    text = '';
    pieces.push({ byte: bytes[at] ?? 0 });
    at += 1;
  }
  return text === '' ? pieces : [...pieces, { text }];
};

/** Where a view of at most `limit` bytes ends, so that it cuts no character in two. */
export const cutBefore = (bytes: Uint8Array, limit: number): number => {
  if (bytes.length <= limit) return bytes.length;
  let cut = limit;
  while (cut > limit - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut;
};
